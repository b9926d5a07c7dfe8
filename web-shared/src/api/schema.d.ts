// Generated from openapi/openapi.json by `make openapi`.

export interface paths {
    "/api/v1/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Agents
         * @description Agents of the workspace; `search` looks at account, name and nickname.
         */
        get: operations["list_agents_api_v1_agents_get"];
        put?: never;
        /**
         * Create Agent
         * @description Add an agent. The answer holds the account number that they sign in with.
         */
        post: operations["create_agent_api_v1_agents_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/{agent_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Agent
         * @description One agent.
         */
        get: operations["read_agent_api_v1_agents__agent_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update Agent
         * @description Change an agent. Disabling one, or a new password, signs them out everywhere.
         */
        patch: operations["update_agent_api_v1_agents__agent_id__patch"];
        trace?: never;
    };
    "/api/v1/agents/{agent_id}/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Avatar
         * @description Set the picture of an agent: the bytes of a GIF, JPEG, PNG or WebP.
         */
        put: operations["put_avatar_api_v1_agents__agent_id__avatar_put"];
        post?: never;
        /**
         * Delete Avatar
         * @description Remove the picture of an agent.
         */
        delete: operations["delete_avatar_api_v1_agents__agent_id__avatar_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create Session
         * @description Sign in with account number, mobile or e-mail.
         */
        post: operations["create_session_api_v1_auth_login_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End Session
         * @description Sign out here: ends the session of the access token, or else of the cookie. Always succeeds.
         */
        post: operations["end_session_api_v1_auth_logout_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refresh Session
         * @description Use the refresh cookie up for the next one and an access token. Needs `X-Requested-With: livechat`.
         */
        post: operations["refresh_session_api_v1_auth_refresh_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Sessions
         * @description The devices on which one is signed in, the last used first.
         */
        get: operations["list_sessions_api_v1_auth_sessions_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke Session
         * @description Sign one of one's own devices out.
         */
        delete: operations["revoke_session_api_v1_auth_sessions__session_id__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/avatars/{agent_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Avatar
         * @description The picture of an agent. Public; its address changes with it.
         */
        get: operations["read_avatar_api_v1_avatars__agent_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Blocks
         * @description Who and what is blocked, or was; newest first. Searches reasons, addresses and visitors.
         */
        get: operations["list_blocks_api_v1_blocks_get"];
        put?: never;
        /**
         * Create Block
         * @description Block a visitor, an address or a range. It holds at every door within seconds.
         */
        post: operations["create_block_api_v1_blocks_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/blocks/{block_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Lift Block
         * @description Lift a block: whom it shut out may chat again. The row stays, for the trace.
         */
        delete: operations["lift_block_api_v1_blocks__block_id__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canned-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Files
         * @description Canned files. `search` looks in the name and its pinyin initials.
         */
        get: operations["list_files_api_v1_canned_files_get"];
        put?: never;
        /**
         * Create File
         * @description Make one's upload a canned file.
         */
        post: operations["create_file_api_v1_canned_files_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canned-files/{file_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete File
         * @description Remove a canned file. What was sent of it stays. For a day it can be had back.
         */
        delete: operations["delete_file_api_v1_canned_files__file_id__delete"];
        options?: never;
        head?: never;
        /**
         * Update File
         * @description Rename a canned file, or move it to another group.
         */
        patch: operations["update_file_api_v1_canned_files__file_id__patch"];
        trace?: never;
    };
    "/api/v1/canned-files/{file_id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore File
         * @description Have a removed canned file back.
         */
        post: operations["restore_file_api_v1_canned_files__file_id__restoration_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canned-files/{file_id}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Use File
         * @description Count a use, and get a copy that is one's own and can be sent with a message.
         */
        post: operations["use_file_api_v1_canned_files__file_id__uses_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canned-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Groups
         * @description The groups one sees: one's own and the shared ones.
         */
        get: operations["list_groups_api_v1_canned_groups_get"];
        /**
         * Order Groups
         * @description Put the groups of one kind and scope in order.
         */
        put: operations["order_groups_api_v1_canned_groups_put"];
        /**
         * Create Group
         * @description Add a group after the others of its scope.
         */
        post: operations["create_group_api_v1_canned_groups_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canned-groups/{group_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete Group
         * @description Remove a group with all that is in it. For a day it can be had back.
         */
        delete: operations["delete_group_api_v1_canned_groups__group_id__delete"];
        options?: never;
        head?: never;
        /**
         * Update Group
         * @description Rename a group.
         */
        patch: operations["update_group_api_v1_canned_groups__group_id__patch"];
        trace?: never;
    };
    "/api/v1/canned-groups/{group_id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Order Files
         * @description Put canned files into a group in this order, also from other groups; the rest of the group comes after them.
         */
        put: operations["order_files_api_v1_canned_groups__group_id__files_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canned-groups/{group_id}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Order Responses
         * @description Put canned responses into a group in this order, also from other groups; the rest of the group comes after them.
         */
        put: operations["order_responses_api_v1_canned_groups__group_id__responses_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canned-groups/{group_id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Group
         * @description Have a removed group back, with all that was in it.
         */
        post: operations["restore_group_api_v1_canned_groups__group_id__restoration_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canned-responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Responses
         * @description Canned responses, one's own and the shared ones. `search` looks in title, text, shortcut and pinyin initials.
         *
         *     Pages come in the order of creation; show them by the `position` of the group and of the response.
         */
        get: operations["list_responses_api_v1_canned_responses_get"];
        put?: never;
        /**
         * Create Response
         * @description Add a canned response.
         */
        post: operations["create_response_api_v1_canned_responses_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canned-responses/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Responses
         * @description All canned responses of a scope as CSV or XLSX. No cell of it is taken for a formula (SX4).
         */
        get: operations["export_responses_api_v1_canned_responses_export_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canned-responses/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import Table
         * @description Bring in a CSV or XLSX: the body is its content. Look at the preview, then send the same file with `is_preview=false`.
         *
         *     Columns are group, title, content, shortcut, in Chinese or English and any order. A row whose group and title are
         *     known changes that canned response. Rows with a problem are left out and named.
         */
        post: operations["import_table_api_v1_canned_responses_imports_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canned-responses/{response_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Response
         * @description One canned response.
         */
        get: operations["read_response_api_v1_canned_responses__response_id__get"];
        put?: never;
        post?: never;
        /**
         * Delete Response
         * @description Remove a canned response. For a day it can be had back.
         */
        delete: operations["delete_response_api_v1_canned_responses__response_id__delete"];
        options?: never;
        head?: never;
        /**
         * Update Response
         * @description Change a canned response, or move it to another group.
         */
        patch: operations["update_response_api_v1_canned_responses__response_id__patch"];
        trace?: never;
    };
    "/api/v1/canned-responses/{response_id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Response
         * @description Have a removed canned response back.
         */
        post: operations["restore_response_api_v1_canned_responses__response_id__restoration_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canned-responses/{response_id}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Use Response
         * @description Count a use, and get copies of the files that go with it: each is one's own and can be sent with a message.
         */
        post: operations["use_response_api_v1_canned_responses__response_id__uses_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Categories
         * @description The categories that conversations are filed under.
         */
        get: operations["list_categories_api_v1_categories_get"];
        put?: never;
        /**
         * Add Category
         * @description Add a category at the end.
         */
        post: operations["add_category_api_v1_categories_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories/{category_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete Category
         * @description Delete a category and those below it; conversations stay, filed under nothing.
         */
        delete: operations["delete_category_api_v1_categories__category_id__delete"];
        options?: never;
        head?: never;
        /**
         * Change Category
         * @description Rename a category or move it.
         */
        patch: operations["change_category_api_v1_categories__category_id__patch"];
        trace?: never;
    };
    "/api/v1/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Colleagues
         * @description Everybody who may serve in this workspace.
         */
        get: operations["list_colleagues_api_v1_colleagues_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/colleagues/{agent_id}/room": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Open Room With
         * @description The talk with one colleague, made when it is asked for first. Both sides find the same one.
         */
        put: operations["open_room_with_api_v1_colleagues__agent_id__room_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Conversations
         * @description The conversations this agent may see, newest activity first.
         */
        get: operations["list_conversations_api_v1_conversations_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change Many
         * @description Change many conversations alike; the answer says of each whether it was done.
         */
        post: operations["change_many_api_v1_conversations_bulk_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Conversation
         * @description One conversation.
         */
        get: operations["get_conversation_api_v1_conversations__conversation_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversation_id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept Conversation
         * @description Take a waiting conversation oneself; 409 if somebody was faster.
         */
        post: operations["accept_conversation_api_v1_conversations__conversation_id__assignment_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversation_id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close Conversation
         * @description End a conversation; ending it again changes nothing.
         */
        post: operations["close_conversation_api_v1_conversations__conversation_id__closure_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversation_id}/filing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Filing
         * @description How a conversation is filed.
         */
        get: operations["read_filing_api_v1_conversations__conversation_id__filing_get"];
        /**
         * File Conversation
         * @description Put a conversation under a category and say whether it is handled.
         */
        put: operations["file_conversation_api_v1_conversations__conversation_id__filing_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversation_id}/mark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark Conversation
         * @description Star a conversation or mark it unread, for oneself.
         */
        put: operations["mark_conversation_api_v1_conversations__conversation_id__mark_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversation_id}/mentions/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Read Mentions
         * @description The caller has seen where this conversation calls them.
         */
        put: operations["read_mentions_api_v1_conversations__conversation_id__mentions_read_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversation_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read
         * @description A page of the log: the last entries, those before or those after a seq.
         */
        get: operations["read_api_v1_conversations__conversation_id__messages_get"];
        put?: never;
        /**
         * Send
         * @description Send a message. A retry with the same client_id sends nothing twice.
         */
        post: operations["send_api_v1_conversations__conversation_id__messages_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversation_id}/messages/{seq}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recall
         * @description Take back one's own message within two minutes (a setting). Everybody keeps its place and loses its content.
         */
        post: operations["recall_api_v1_conversations__conversation_id__messages__seq__recall_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversation_id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Notes
         * @description What agents wrote to each other beside this conversation, oldest first.
         */
        get: operations["list_notes_api_v1_conversations__conversation_id__notes_get"];
        put?: never;
        /**
         * Write Note
         * @description Write a note, or whisper to the agent who serves. A retry with the same client_id writes nothing twice.
         */
        post: operations["write_note_api_v1_conversations__conversation_id__notes_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversation_id}/notes/{note_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete Note
         * @description Take back one's own note. Those who have seen it see that it is gone; what it said is gone for all.
         */
        delete: operations["delete_note_api_v1_conversations__conversation_id__notes__note_id__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversation_id}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join Conversation
         * @description Take part under one's own name beside the agent who serves; the visitor is told.
         */
        post: operations["join_conversation_api_v1_conversations__conversation_id__participants_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversation_id}/participants/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Leave Conversation
         * @description Stop taking part; the visitor is told.
         */
        delete: operations["leave_conversation_api_v1_conversations__conversation_id__participants_me_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversation_id}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Rating
         * @description What the visitor said of this conversation; 404 if nothing.
         */
        get: operations["get_rating_api_v1_conversations__conversation_id__rating_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversation_id}/rating-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask For Rating
         * @description Ask the visitor for a rating (W14); once in ten minutes, and not after they rated.
         */
        post: operations["ask_for_rating_api_v1_conversations__conversation_id__rating_request_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversation_id}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note Receipt
         * @description Say how far one's own side has received and read.
         */
        post: operations["note_receipt_api_v1_conversations__conversation_id__receipts_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversation_id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Tag Conversation
         * @description Give a conversation exactly these tags.
         */
        put: operations["tag_conversation_api_v1_conversations__conversation_id__tags_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversation_id}/takeover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Over Conversation
         * @description Serve the conversation instead of the agent who does; they and the visitor are told.
         */
        post: operations["take_over_conversation_api_v1_conversations__conversation_id__takeover_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversation_id}/transcript": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download
         * @description The conversation as a file, without what was taken back; internal notes only where they are asked for.
         */
        get: operations["download_api_v1_conversations__conversation_id__transcript_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversation_id}/transfer-targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Transfer Targets
         * @description To whom the conversation may go, with their load, and whom to choose.
         */
        get: operations["list_transfer_targets_api_v1_conversations__conversation_id__transfer_targets_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversation_id}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offer Transfer
         * @description Offer a conversation to a colleague or a team; not taken up in time, it is with its agent again.
         */
        post: operations["offer_transfer_api_v1_conversations__conversation_id__transfers_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload File
         * @description Upload a file: the body is its content. Send a message of kind `file` with its id afterwards.
         */
        post: operations["upload_file_api_v1_files_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{attachment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get File
         * @description A file's facts, with fresh links.
         */
        get: operations["get_file_api_v1_files__attachment_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{attachment_id}/{variant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Content
         * @description The content, for whoever holds a signed link that has not expired and whose sign-in still stands.
         *
         *     The sign-in is shown by `pass` (`file_pass` of one's session) or by a bearer token. Every refusal is a 404 (SU6, SB4).
         */
        get: operations["get_content_api_v1_files__attachment_id___variant__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/found-details/{found_id}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dismiss
         * @description It is nothing; it is not offered again.
         */
        post: operations["dismiss_api_v1_found_details__found_id__dismissal_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/found-details/{found_id}/filling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fill
         * @description Write it into the card; 409 if the field holds something else and `replace` is not said.
         */
        post: operations["fill_api_v1_found_details__found_id__filling_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Marks
         * @description The conversations that the caller starred or marked unread.
         */
        get: operations["list_marks_api_v1_marks_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Me
         * @description The signed-in agent.
         */
        get: operations["read_me_api_v1_me_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update Me
         * @description Change one's own name, nickname and card.
         */
        patch: operations["update_me_api_v1_me_patch"];
        trace?: never;
    };
    "/api/v1/me/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose Availability
         * @description Say whether one takes chats now (A10); the answer says what holds.
         */
        put: operations["choose_availability_api_v1_me_availability_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put My Avatar
         * @description Set one's own picture: the bytes of a GIF, JPEG, PNG or WebP.
         */
        put: operations["put_my_avatar_api_v1_me_avatar_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change Password
         * @description Change one's own password; every other device is signed out.
         */
        put: operations["change_password_api_v1_me_password_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Settings
         * @description What the front ends remember for this agent.
         */
        get: operations["read_settings_api_v1_me_settings_get"];
        /**
         * Write Settings
         * @description Replace what the front ends remember for this agent.
         */
        put: operations["write_settings_api_v1_me_settings_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member-keys/{key_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Withdraw Member Key
         * @description Withdraw a key at once: what it signed is worth nothing from now on.
         */
        delete: operations["withdraw_member_key_api_v1_member_keys__key_id__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Mentions
         * @description Notes that call the caller, newest first.
         */
        get: operations["list_mentions_api_v1_mentions_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentions/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count Mentions
         * @description How many of them are unread.
         */
        get: operations["count_mentions_api_v1_mentions_count_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Ratings
         * @description What visitors said of how they were served, newest first (MT02).
         */
        get: operations["list_ratings_api_v1_ratings_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Records
         * @description Ended conversations, newest first.
         */
        get: operations["list_records_api_v1_records_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count Records
         * @description How many ended conversations there are, and how many of them are handled.
         */
        get: operations["count_records_api_v1_records_counts_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Roles
         * @description The roles an agent can have.
         */
        get: operations["list_roles_api_v1_roles_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Rooms
         * @description The rooms that one is in, each with its members and its last entry.
         */
        get: operations["list_rooms_api_v1_rooms_get"];
        put?: never;
        /**
         * Create Room
         * @description Open a group with colleagues.
         */
        post: operations["create_room_api_v1_rooms_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms/{room_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Room
         * @description A room that one is in.
         */
        get: operations["read_room_api_v1_rooms__room_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rename Room
         * @description Rename a group.
         */
        patch: operations["rename_room_api_v1_rooms__room_id__patch"];
        trace?: never;
    };
    "/api/v1/rooms/{room_id}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave Room
         * @description Leave a group. When the last one goes it is gone with all that was said.
         */
        post: operations["leave_room_api_v1_rooms__room_id__departure_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms/{room_id}/found-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search Messages
         * @description What was said in this room with these characters in it, newest first, at most 50.
         */
        get: operations["search_messages_api_v1_rooms__room_id__found_messages_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms/{room_id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Members
         * @description Bring colleagues into a group. They may read what was said before.
         */
        post: operations["add_members_api_v1_rooms__room_id__members_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms/{room_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Messages
         * @description A page of the log: the last entries, those before or those after a seq.
         */
        get: operations["read_messages_api_v1_rooms__room_id__messages_get"];
        put?: never;
        /**
         * Send Message
         * @description Say something to colleagues. A retry with the same client_id sends nothing twice.
         */
        post: operations["send_message_api_v1_rooms__room_id__messages_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms/{room_id}/pins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Pins
         * @description What the members keep in sight, the newest pin first.
         */
        get: operations["list_pins_api_v1_rooms__room_id__pins_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms/{room_id}/pins/{seq}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Pin Message
         * @description Keep a message in sight for all members.
         */
        put: operations["pin_message_api_v1_rooms__room_id__pins__seq__put"];
        post?: never;
        /**
         * Unpin Message
         * @description Let it go.
         */
        delete: operations["unpin_message_api_v1_rooms__room_id__pins__seq__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms/{room_id}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read Up To
         * @description Say how far one has read.
         */
        post: operations["read_up_to_api_v1_rooms__room_id__receipts_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms/{room_id}/removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove Member
         * @description Take a colleague out of a group that one opened; they lose sight of it at once.
         */
        post: operations["remove_member_api_v1_rooms__room_id__removals_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search
         * @description Find messages, visitors and canned responses; two Chinese characters are enough. Newest first.
         */
        get: operations["search_api_v1_search_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/signup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create Workspace
         * @description Create a workspace with its owner and a default site, and sign in.
         */
        post: operations["create_workspace_api_v1_signup_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Sites
         * @description Sites of the workspace; `search` looks at name and address.
         */
        get: operations["list_sites_api_v1_sites_get"];
        put?: never;
        /**
         * Create Site
         * @description Add a site.
         */
        post: operations["create_site_api_v1_sites_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sites/{site_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Site
         * @description One site.
         */
        get: operations["read_site_api_v1_sites__site_id__get"];
        put?: never;
        post?: never;
        /**
         * Delete Site
         * @description Remove a site with its visitors and conversations. The default site stays.
         */
        delete: operations["delete_site_api_v1_sites__site_id__delete"];
        options?: never;
        head?: never;
        /**
         * Update Site
         * @description Change a site.
         */
        patch: operations["update_site_api_v1_sites__site_id__patch"];
        trace?: never;
    };
    "/api/v1/sites/{site_id}/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Site Agents
         * @description Who serves the site.
         */
        get: operations["list_site_agents_api_v1_sites__site_id__agents_get"];
        /**
         * Set Site Agents
         * @description Replace the list of who serves the site.
         */
        put: operations["set_site_agents_api_v1_sites__site_id__agents_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sites/{site_id}/member-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check Member Proof
         * @description What the widget would make of this proof: the member, or what is wrong with it.
         */
        post: operations["check_member_proof_api_v1_sites__site_id__member_checks_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sites/{site_id}/member-identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Member Identity
         * @description The keys of a site, without their secrets, and whether unsigned words of its pages count (I06).
         */
        get: operations["get_member_identity_api_v1_sites__site_id__member_identity_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Member Identity
         * @description Say whether a page's unsigned words about its visitor count.
         */
        patch: operations["change_member_identity_api_v1_sites__site_id__member_identity_patch"];
        trace?: never;
    };
    "/api/v1/sites/{site_id}/member-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make Member Key
         * @description Make a key, or a new one: the one before holds for another 24 hours. The secret is shown this once (SP6).
         */
        post: operations["make_member_key_api_v1_sites__site_id__member_keys_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Tags
         * @description The tags of the workspace.
         */
        get: operations["list_tags_api_v1_tags_get"];
        put?: never;
        /**
         * Add Tag
         * @description Add a tag; names are unique.
         */
        post: operations["add_tag_api_v1_tags_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tags/{tag_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete Tag
         * @description Delete a tag, also from the conversations that have it.
         */
        delete: operations["delete_tag_api_v1_tags__tag_id__delete"];
        options?: never;
        head?: never;
        /**
         * Change Tag
         * @description Rename a tag or give it another colour.
         */
        patch: operations["change_tag_api_v1_tags__tag_id__patch"];
        trace?: never;
    };
    "/api/v1/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Team
         * @description Who works now, how much, and how fast.
         */
        get: operations["show_team_api_v1_team_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Teams
         * @description All teams with their members; a workspace has at most 200.
         */
        get: operations["list_teams_api_v1_teams_get"];
        put?: never;
        /**
         * Create Team
         * @description Add a team.
         */
        post: operations["create_team_api_v1_teams_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{team_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete Team
         * @description Delete a team. Its members stay agents, and conversations that wait for it go to everybody.
         */
        delete: operations["delete_team_api_v1_teams__team_id__delete"];
        options?: never;
        head?: never;
        /**
         * Rename Team
         * @description Rename a team.
         */
        patch: operations["rename_team_api_v1_teams__team_id__patch"];
        trace?: never;
    };
    "/api/v1/teams/{team_id}/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set Team Agents
         * @description Say who is in the team.
         */
        put: operations["set_team_agents_api_v1_teams__team_id__agents_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{transfer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Withdraw Transfer
         * @description Take back an offer that one made.
         */
        delete: operations["withdraw_transfer_api_v1_transfers__transfer_id__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{transfer_id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept Transfer
         * @description Take up an offer made to oneself; 409 when it is over.
         */
        post: operations["accept_transfer_api_v1_transfers__transfer_id__acceptance_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{transfer_id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline Transfer
         * @description Refuse an offer made to oneself: the conversation stays where it is.
         */
        post: operations["decline_transfer_api_v1_transfers__transfer_id__refusal_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visitors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Live Visitors
         * @description Who is on the site now; those who came last first. Search by number, name, region, page or source.
         */
        get: operations["list_live_visitors_api_v1_visitors_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visitors/{visitor_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get One Visitor
         * @description A visitor with the card and the present or last stay.
         */
        get: operations["get_one_visitor_api_v1_visitors__visitor_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Visitor
         * @description Fill in the card; fields not named stay.
         */
        patch: operations["change_visitor_api_v1_visitors__visitor_id__patch"];
        trace?: never;
    };
    "/api/v1/visitors/{visitor_id}/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chat With Visitor
         * @description Open a chat on the visitor's page (W16).
         */
        post: operations["chat_with_visitor_api_v1_visitors__visitor_id__conversations_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visitors/{visitor_id}/found": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Found
         * @description What stood in the visitor's messages and is not in the card.
         */
        get: operations["list_found_api_v1_visitors__visitor_id__found_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visitors/{visitor_id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Invitations
         * @description Who invited the visitor, with what words, and what became of it (C24); the latest first.
         */
        get: operations["list_invitations_api_v1_visitors__visitor_id__invitations_get"];
        put?: never;
        /**
         * Invite Visitor
         * @description Ask a visitor to chat (W15).
         */
        post: operations["invite_visitor_api_v1_visitors__visitor_id__invitations_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visitors/{visitor_id}/trail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Page Views
         * @description The pages that a visitor has seen, newest first. A page just opened is here within a second or two.
         */
        get: operations["list_page_views_api_v1_visitors__visitor_id__trail_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visitors/{visitor_id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Visits
         * @description The stays of a visitor, the latest first: when, from where, on what device and by which campaign.
         */
        get: operations["list_visits_api_v1_visitors__visitor_id__visits_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/word-hits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Word Hits
         * @description Messages of running conversations that hold sensitive words or words of discontent, until somebody has looked.
         */
        get: operations["list_word_hits_api_v1_word_hits_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/word-hits/{hit_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Dismiss Word Hit
         * @description Somebody has looked into it; it leaves the list of all.
         */
        delete: operations["dismiss_word_hit_api_v1_word_hits__hit_id__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Words
         * @description The words that supervisors want to know of, newest first.
         */
        get: operations["list_words_api_v1_words_get"];
        put?: never;
        /**
         * Add Words
         * @description Add words. They are looked for in messages from then on, not in what was said before.
         */
        post: operations["add_words_api_v1_words_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/words/{word_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete Word
         * @description Take a word out of the list. What was heard of it stays until somebody has looked into it.
         */
        delete: operations["delete_word_api_v1_words__word_id__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/widget/v1/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Online Agents
         * @description Who answers on this site now (W04).
         */
        get: operations["list_online_agents_widget_v1_agents_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/widget/v1/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Config
         * @description How the launcher looks on this site. Public.
         */
        get: operations["get_config_widget_v1_config_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/widget/v1/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Own Conversations
         * @description The visitor's own conversations, newest activity first.
         */
        get: operations["list_own_conversations_widget_v1_conversations_get"];
        put?: never;
        /**
         * Start Conversation
         * @description Begin a conversation with its first message. A retry, or a second tab, gets the one that exists.
         */
        post: operations["start_conversation_widget_v1_conversations_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/widget/v1/conversations/{conversation_id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close Own Conversation
         * @description End the conversation (W09); ending it again changes nothing.
         */
        post: operations["close_own_conversation_widget_v1_conversations__conversation_id__closure_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/widget/v1/conversations/{conversation_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read As Visitor
         * @description A page of the log: the last entries, those before or those after a seq.
         */
        get: operations["read_as_visitor_widget_v1_conversations__conversation_id__messages_get"];
        put?: never;
        /**
         * Send As Visitor
         * @description Send a message. A retry with the same client_id sends nothing twice.
         */
        post: operations["send_as_visitor_widget_v1_conversations__conversation_id__messages_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/widget/v1/conversations/{conversation_id}/messages/{seq}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recall As Visitor
         * @description Take back one's own message within two minutes (a setting). Everybody keeps its place and loses its content.
         */
        post: operations["recall_as_visitor_widget_v1_conversations__conversation_id__messages__seq__recall_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/widget/v1/conversations/{conversation_id}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Own Rating
         * @description What the visitor said of this conversation; 404 if nothing.
         */
        get: operations["get_own_rating_widget_v1_conversations__conversation_id__rating_get"];
        /**
         * Rate Conversation
         * @description Rate how one was served (W14). Within a day it may be changed: the last one counts.
         */
        put: operations["rate_conversation_widget_v1_conversations__conversation_id__rating_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/widget/v1/conversations/{conversation_id}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note Own Receipt
         * @description Say how far the visitor has received and read.
         */
        post: operations["note_own_receipt_widget_v1_conversations__conversation_id__receipts_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/widget/v1/conversations/{conversation_id}/transcript": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download As Visitor
         * @description One's own conversation as a text file.
         */
        get: operations["download_as_visitor_widget_v1_conversations__conversation_id__transcript_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/widget/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload File As Visitor
         * @description Upload a file: the body is its content. Send a message of kind `file` with its id afterwards.
         */
        post: operations["upload_file_as_visitor_widget_v1_files_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/widget/v1/files/{attachment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get File As Visitor
         * @description A file's facts, with fresh links.
         */
        get: operations["get_file_as_visitor_widget_v1_files__attachment_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/widget/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin Session
         * @description Begin, or go on with, a visit. Public; the site's allow-list decides which pages may.
         */
        post: operations["begin_session_widget_v1_session_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * AcceptConversation
         * @description Take a waiting conversation; with `if_version` only if it has not changed since.
         */
        AcceptConversation: {
            /** If Version */
            if_version?: number | null;
        };
        /**
         * AcceptFromSocket
         * @description Take this waiting conversation, or the one that waits longest.
         */
        AcceptFromSocket: {
            /** Conversation Id */
            conversation_id?: string | null;
        };
        /**
         * AddMembers
         * @description Bring colleagues into a group.
         */
        AddMembers: {
            /** Agent Ids */
            agent_ids: string[];
        };
        /**
         * AddNote
         * @description The same by socket, where the conversation is named in the frame.
         */
        AddNote: {
            /**
             * Client Id
             * Format: uuid
             */
            client_id: string;
            /**
             * Conversation Id
             * Format: uuid
             */
            conversation_id: string;
            /**
             * Kind
             * @default note
             * @enum {string}
             */
            kind?: "note" | "whisper";
            /**
             * Mentions
             * @default []
             */
            mentions?: string[];
            /** Text */
            text: string;
        };
        /**
         * AddWords
         * @description Add words; those that are in the list already stay as they are.
         */
        AddWords: {
            /** Words */
            words: string[];
        };
        /**
         * AgentCard
         * @description An agent as visitors see them (W06).
         */
        AgentCard: {
            /** Alibaba */
            alibaba: string | null;
            /** Avatar Url */
            avatar_url: string | null;
            /** Email */
            email: string | null;
            /** Greeting */
            greeting: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is Online */
            is_online: boolean;
            /** Nickname */
            nickname: string;
            /** Phone */
            phone: string | null;
            /** Qq */
            qq: string | null;
            /** Skype */
            skype: string | null;
            /** Staff No */
            staff_no: string | null;
            /** Taobao */
            taobao: string | null;
            /** Title */
            title: string | null;
            /** Wechat */
            wechat: string | null;
        };
        /**
         * AgentOut
         * @description An agent as admins see them.
         */
        AgentOut: {
            /** Account */
            account: number;
            /**
             * Availability
             * @enum {string}
             */
            availability: "online" | "busy" | "away" | "invisible" | "offline";
            /** Avatar Url */
            avatar_url: string | null;
            card: components["schemas"]["Card-Output"];
            /** Created At */
            created_at: string;
            /** Email */
            email: string;
            /**
             * Gender
             * @enum {string}
             */
            gender: "male" | "female" | "hidden";
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is Enabled */
            is_enabled: boolean;
            /** Is Online */
            is_online: boolean;
            /** Max Chats */
            max_chats: number;
            /** Mobile */
            mobile: string | null;
            /** Name */
            name: string;
            /** Nickname */
            nickname: string;
            role: components["schemas"]["RoleOut"];
            /** Site Ids */
            site_ids: string[];
        };
        /**
         * AgentPatch
         * @description Change an agent; what is absent stays (MA04: no password means unchanged).
         */
        AgentPatch: {
            /** @default {} */
            card?: components["schemas"]["Card-Input"];
            /**
             * Email
             * Format: email
             * @default
             */
            email?: string;
            /**
             * Gender
             * @default hidden
             * @enum {string}
             */
            gender?: "male" | "female" | "hidden";
            /**
             * Is Enabled
             * @default true
             */
            is_enabled?: boolean;
            /**
             * Max Chats
             * @default 12
             */
            max_chats?: number;
            /** Mobile */
            mobile?: string | null;
            /**
             * Name
             * @default
             */
            name?: string;
            /**
             * Nickname
             * @default
             */
            nickname?: string;
            /** Password */
            password?: string | null;
            /** Role Id */
            role_id?: string | null;
            /**
             * Site Ids
             * @default []
             */
            site_ids?: string[];
        };
        /**
         * AgentUpdated
         * @description A colleague changed: name, picture, availability, or connected or not.
         */
        AgentUpdated: {
            agent: components["schemas"]["ColleagueOut"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent.updated";
        };
        /**
         * AgentsOnline
         * @description The agents who serve the visitor's site and are on line now.
         */
        AgentsOnline: {
            /** Agents */
            agents: components["schemas"]["AgentCard"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agents.online";
        };
        /**
         * Answer
         * @description Accept or refuse an offer.
         */
        Answer: Record<string, never>;
        /**
         * Appearance
         * @description How the widget looks on the page (W20).
         */
        "Appearance-Input": {
            /**
             * Bottom Px
             * @default 24
             */
            bottom_px?: number;
            /**
             * Color
             * @default #0a7b74
             */
            color?: string;
            /**
             * Color Scheme
             * @default light
             * @enum {string}
             */
            color_scheme?: "light" | "dark" | "auto";
            /**
             * Launcher
             * @default text
             * @enum {string}
             */
            launcher?: "text" | "round";
            /**
             * Launcher Text
             * @default
             */
            launcher_text?: string;
            /**
             * Side
             * @default right
             * @enum {string}
             */
            side?: "left" | "right";
            /**
             * Side Px
             * @default 24
             */
            side_px?: number;
            /**
             * Typing Preview
             * @default false
             */
            typing_preview?: boolean;
        };
        /**
         * Appearance
         * @description How the widget looks on the page (W20).
         */
        "Appearance-Output": {
            /**
             * Bottom Px
             * @default 24
             */
            bottom_px: number;
            /**
             * Color
             * @default #0a7b74
             */
            color: string;
            /**
             * Color Scheme
             * @default light
             * @enum {string}
             */
            color_scheme: "light" | "dark" | "auto";
            /**
             * Launcher
             * @default text
             * @enum {string}
             */
            launcher: "text" | "round";
            /**
             * Launcher Text
             * @default
             */
            launcher_text: string;
            /**
             * Side
             * @default right
             * @enum {string}
             */
            side: "left" | "right";
            /**
             * Side Px
             * @default 24
             */
            side_px: number;
            /**
             * Typing Preview
             * @default false
             */
            typing_preview: boolean;
        };
        /**
         * AskForRating
         * @description Ask the visitor for a rating.
         */
        AskForRating: Record<string, never>;
        /**
         * AttachmentOut
         * @description A stored file. The addresses are signed and expire; ask `GET /files/{id}` for fresh ones.
         */
        AttachmentOut: {
            /** Height */
            height: number | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "image" | "file";
            /** Mime */
            mime: string;
            /** Name */
            name: string;
            /** Size */
            size: number;
            /** Thumbnail Url */
            thumbnail_url: string | null;
            /** Url */
            url: string;
            /** Width */
            width: number | null;
        };
        /**
         * AttentionChanged
         * @description Words were heard, or looked into. Whoever may know of them fetches the list: it holds what they may see.
         */
        AttentionChanged: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "attention.changed";
        };
        /**
         * AvatarOut
         * @description Where the new picture is.
         */
        AvatarOut: {
            /** Avatar Url */
            avatar_url: string | null;
        };
        /**
         * BeginSession
         * @description A browser with the widget says who it is, if it knows, and where it came from.
         */
        BeginSession: {
            /** Host Origin */
            host_origin?: string | null;
            /**
             * Is Hosted
             * @default false
             */
            is_hosted?: boolean;
            /**
             * Is Storage Blocked
             * @default false
             */
            is_storage_blocked?: boolean;
            /** Language */
            language?: string | null;
            /**
             * @default {
             *       "title": "",
             *       "url": ""
             *     }
             */
            page?: components["schemas"]["SessionPage"];
            /** Referrer */
            referrer?: string | null;
            /** Screen */
            screen?: string | null;
            /** Site Key */
            site_key: string;
            /** Timezone */
            timezone?: string | null;
            /** Token */
            token?: string | null;
        };
        /** BlockAgent */
        BlockAgent: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Nickname */
            nickname: string;
        };
        /**
         * BlockOut
         * @description Who or what may not chat, why, since when and until when; lifted and expired ones stay for the trace.
         */
        BlockOut: {
            /** Created At */
            created_at: string;
            created_by: components["schemas"]["BlockAgent"] | null;
            /** Expires At */
            expires_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is Active */
            is_active: boolean;
            /**
             * Kind
             * @enum {string}
             */
            kind: "visitor" | "address" | "range";
            /** Lifted At */
            lifted_at: string | null;
            lifted_by: components["schemas"]["BlockAgent"] | null;
            /** Network */
            network: string | null;
            /** Reason */
            reason: string;
            visitor: components["schemas"]["BlockedVisitor"] | null;
        };
        /** BlockedVisitor */
        BlockedVisitor: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Number */
            number: number;
        };
        /**
         * BulkChange
         * @description One change of many conversations.
         */
        BulkChange: {
            /**
             * Action
             * @enum {string}
             */
            action: "close" | "tag" | "untag" | "categorise" | "handle" | "unhandle" | "mark_unread" | "mark_read";
            /** Category Id */
            category_id?: string | null;
            /** Conversation Ids */
            conversation_ids: string[];
            /** Tag Id */
            tag_id?: string | null;
        };
        /** BulkOut */
        BulkOut: {
            /** Results */
            results: components["schemas"]["BulkResult"][];
        };
        /** BulkResult */
        BulkResult: {
            /** Code */
            code: string | null;
            /**
             * Conversation Id
             * Format: uuid
             */
            conversation_id: string;
        };
        /**
         * CannedChanged
         * @description Groups, responses or files were added, changed, moved or removed: fetch them again (P10).
         */
        CannedChanged: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "responses" | "files";
            /**
             * Scope
             * @enum {string}
             */
            scope: "personal" | "shared";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "canned.changed";
        };
        /**
         * CannedFileOut
         * @description A prepared file, the same for all agents of the workspace.
         */
        CannedFileOut: {
            attachment: components["schemas"]["AttachmentOut"];
            /**
             * Group Id
             * Format: uuid
             */
            group_id: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Initials */
            initials: string;
            /** Name */
            name: string;
            /** Position */
            position: number;
            /** Updated At */
            updated_at: string;
            updated_by: components["schemas"]["EditorOut"] | null;
            /** Uses */
            uses: number;
        };
        /**
         * CannedFilePatch
         * @description Rename a file, or move it to the end of another group.
         */
        CannedFilePatch: {
            /** Group Id */
            group_id?: string | null;
            /**
             * Name
             * @default
             */
            name?: string;
        };
        /**
         * CannedGroupOut
         * @description A group with the number of what is in it; groups of one scope are ordered by `position`.
         */
        CannedGroupOut: {
            /** Count */
            count: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "responses" | "files";
            /** Name */
            name: string;
            /** Position */
            position: number;
            /**
             * Scope
             * @enum {string}
             */
            scope: "personal" | "shared";
        };
        /**
         * CannedGroupPatch
         * @description Rename a group.
         */
        CannedGroupPatch: {
            /** Name */
            name: string;
        };
        /**
         * CannedHit
         * @description A canned response of the caller's own or a shared one.
         */
        CannedHit: {
            /**
             * Group Id
             * Format: uuid
             */
            group_id: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is Shared */
            is_shared: boolean;
            /** Plain Text */
            plain_text: string;
            /** Text */
            text: components["schemas"]["Segment"][];
            /** Title */
            title: components["schemas"]["Segment"][];
        };
        /** CannedHits */
        CannedHits: {
            /** Items */
            items: components["schemas"]["CannedHit"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /**
         * CannedResponseOut
         * @description A prepared answer. `initials` are the pinyin initials of title and text, to be searched in as one types.
         */
        CannedResponseOut: {
            /** Attachments */
            attachments: components["schemas"]["AttachmentOut"][];
            /**
             * Group Id
             * Format: uuid
             */
            group_id: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Initials */
            initials: string;
            /** Position */
            position: number;
            /**
             * Scope
             * @enum {string}
             */
            scope: "personal" | "shared";
            /** Shortcut */
            shortcut: string;
            /** Text */
            text: string;
            /** Title */
            title: string;
            /** Updated At */
            updated_at: string;
            updated_by: components["schemas"]["EditorOut"] | null;
            /** Uses */
            uses: number;
        };
        /**
         * CannedResponsePatch
         * @description Change a canned response; what is absent stays. Another `group_id` moves it to the end of that group.
         */
        CannedResponsePatch: {
            /**
             * Attachment Ids
             * @default []
             */
            attachment_ids?: string[];
            /** Group Id */
            group_id?: string | null;
            /**
             * Shortcut
             * @default
             */
            shortcut?: string;
            /**
             * Text
             * @default
             */
            text?: string;
            /**
             * Title
             * @default
             */
            title?: string;
        };
        /**
         * Card
         * @description What visitors may know about an agent (W06, MA07).
         */
        "Card-Input": {
            /** Alibaba */
            alibaba?: string | null;
            /** Email */
            email?: string | null;
            /** Greeting */
            greeting?: string | null;
            /** Phone */
            phone?: string | null;
            /** Qq */
            qq?: string | null;
            /** Skype */
            skype?: string | null;
            /** Staff No */
            staff_no?: string | null;
            /** Taobao */
            taobao?: string | null;
            /** Title */
            title?: string | null;
            /** Wechat */
            wechat?: string | null;
        };
        /**
         * Card
         * @description What visitors may know about an agent (W06, MA07).
         */
        "Card-Output": {
            /** Alibaba */
            alibaba: string | null;
            /** Email */
            email: string | null;
            /** Greeting */
            greeting: string | null;
            /** Phone */
            phone: string | null;
            /** Qq */
            qq: string | null;
            /** Skype */
            skype: string | null;
            /** Staff No */
            staff_no: string | null;
            /** Taobao */
            taobao: string | null;
            /** Title */
            title: string | null;
            /** Wechat */
            wechat: string | null;
        };
        /**
         * CardOut
         * @description An agent's card, as it was when they sent it (W06).
         */
        CardOut: {
            /** Alibaba */
            alibaba: string | null;
            /** Email */
            email: string | null;
            /** Nickname */
            nickname: string;
            /** Phone */
            phone: string | null;
            /** Qq */
            qq: string | null;
            /** Skype */
            skype: string | null;
            /** Staff No */
            staff_no: string | null;
            /** Taobao */
            taobao: string | null;
            /** Title */
            title: string | null;
            /** Wechat */
            wechat: string | null;
        };
        /**
         * CategoryOut
         * @description What a conversation was about.
         */
        CategoryOut: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Parent Id */
            parent_id: string | null;
            /** Position */
            position: number;
            /** Used */
            used: number;
        };
        /** CategoryPatch */
        CategoryPatch: {
            /**
             * Name
             * @default
             */
            name?: string;
            /**
             * Position
             * @default 0
             */
            position?: number;
        };
        /**
         * ChangePassword
         * @description Needs the old password; signs out every other device.
         */
        ChangePassword: {
            /** New Password */
            new_password: string;
            /** Old Password */
            old_password: string;
        };
        /**
         * CloseConversation
         * @description End the conversation.
         */
        CloseConversation: Record<string, never>;
        /**
         * ColleagueOut
         * @description An agent as other agents see them.
         */
        ColleagueOut: {
            /**
             * Availability
             * @enum {string}
             */
            availability: "online" | "busy" | "away" | "invisible" | "offline";
            /** Avatar Url */
            avatar_url: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is Online */
            is_online: boolean;
            /** Name */
            name: string;
            /** Nickname */
            nickname: string;
        };
        /**
         * ConversationForVisitor
         * @description A conversation as its visitor sees it.
         */
        ConversationForVisitor: {
            agent: components["schemas"]["AgentCard"] | null;
            /** Agent Delivered Seq */
            agent_delivered_seq: number;
            /** Agent Read Seq */
            agent_read_seq: number;
            /** Closed At */
            closed_at: string | null;
            /** Created At */
            created_at: string;
            /** Ends At */
            ends_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is Transferring */
            is_transferring: boolean;
            /** Last Seq */
            last_seq: number;
            /**
             * Origin
             * @enum {string}
             */
            origin: "visitor" | "invitation" | "direct";
            /** Queue Position */
            queue_position: number | null;
            /** Queue Wait Seconds */
            queue_wait_seconds: number | null;
            /** Rating */
            rating: number | null;
            /**
             * Status
             * @enum {string}
             */
            status: "queued" | "open" | "closed";
            /** Unread */
            unread: number;
            /** Version */
            version: number;
            /** Visitor Read Seq */
            visitor_read_seq: number;
        };
        /**
         * ConversationOut
         * @description A conversation as agents see it. `version` grows with each change: keep the highest.
         */
        ConversationOut: {
            agent: components["schemas"]["ServingAgent"] | null;
            /** Agent Delivered Seq */
            agent_delivered_seq: number;
            /** Agent Read Seq */
            agent_read_seq: number;
            /** Assigned At */
            assigned_at: string | null;
            /** Category Id */
            category_id: string | null;
            /** Close Reason */
            close_reason: ("visitor" | "agent" | "idle" | "blocked") | null;
            /** Closed At */
            closed_at: string | null;
            /** Created At */
            created_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is Blocked */
            is_blocked: boolean;
            /** Is Handled */
            is_handled: boolean;
            /** Is Visitor Online */
            is_visitor_online: boolean;
            last_message: components["schemas"]["LastMessage"] | null;
            /** Last Note Seq */
            last_note_seq: number;
            /** Last Seq */
            last_seq: number;
            /**
             * Origin
             * @enum {string}
             */
            origin: "visitor" | "invitation" | "direct";
            /** Participants */
            participants: components["schemas"]["ServingAgent"][];
            /** Rating */
            rating: number | null;
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /**
             * Status
             * @enum {string}
             */
            status: "queued" | "open" | "closed";
            /** Tag Ids */
            tag_ids: string[];
            /** Team Id */
            team_id: string | null;
            transfer: components["schemas"]["TransferOut"] | null;
            /** Unread */
            unread: number;
            /** Version */
            version: number;
            visitor: components["schemas"]["VisitorBrief"];
            /** Visitor Delivered Seq */
            visitor_delivered_seq: number;
            /** Visitor Read Seq */
            visitor_read_seq: number;
            /** Waiting Since */
            waiting_since: string | null;
        };
        /**
         * ConversationOverdue
         * @description Nobody answers a visitor in time, or somebody lost a chat for it; told to supervisors and to that agent (T06).
         */
        ConversationOverdue: {
            /**
             * Agent Id
             * Format: uuid
             */
            agent_id: string;
            /** Agent Name */
            agent_name: string;
            /**
             * Conversation Id
             * Format: uuid
             */
            conversation_id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "unanswered" | "silent" | "gone" | "idle";
            /** Seconds */
            seconds: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "conversation.overdue";
            /** Visitor Name */
            visitor_name: string;
            /** Visitor Number */
            visitor_number: number;
        };
        /**
         * ConversationReceipt
         * @description How far one side has received and read.
         */
        ConversationReceipt: {
            /**
             * Conversation Id
             * Format: uuid
             */
            conversation_id: string;
            /** Delivered Seq */
            delivered_seq: number;
            /** Read Seq */
            read_seq: number;
            /**
             * Side
             * @enum {string}
             */
            side: "visitor" | "agent";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "conversation.receipt";
        };
        /**
         * ConversationState
         * @description The visitor's conversation was assigned, closed, moved in the queue …
         */
        ConversationState: {
            conversation: components["schemas"]["ConversationForVisitor"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "conversation.state";
        };
        /**
         * ConversationTakenOver
         * @description A supervisor took the conversation from the agent who hears this.
         */
        ConversationTakenOver: {
            agent: components["schemas"]["NewServer"];
            /**
             * Conversation Id
             * Format: uuid
             */
            conversation_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "conversation.taken_over";
        };
        /**
         * ConversationUpdated
         * @description A conversation is new or changed; changes close together come as one.
         */
        ConversationUpdated: {
            conversation: components["schemas"]["ConversationOut"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "conversation.updated";
        };
        /**
         * CopiesOut
         * @description Files of the caller's own, ready to be sent with a message each.
         */
        CopiesOut: {
            /** Attachments */
            attachments: components["schemas"]["AttachmentOut"][];
        };
        /**
         * CreateAgent
         * @description Add an agent; the account number is generated (MA05). Without a role: agent.
         */
        CreateAgent: {
            /** @default {} */
            card?: components["schemas"]["Card-Input"];
            /**
             * Email
             * Format: email
             */
            email: string;
            /**
             * Gender
             * @default hidden
             * @enum {string}
             */
            gender?: "male" | "female" | "hidden";
            /**
             * Is Enabled
             * @default true
             */
            is_enabled?: boolean;
            /**
             * Max Chats
             * @default 12
             */
            max_chats?: number;
            /** Mobile */
            mobile?: string | null;
            /** Name */
            name: string;
            /** Nickname */
            nickname?: string | null;
            /** Password */
            password: string;
            /** Role Id */
            role_id?: string | null;
            /**
             * Site Ids
             * @default []
             */
            site_ids?: string[];
        };
        /**
         * CreateBlock
         * @description Block a visitor, or an address or range of addresses. Running chats of those concerned end at once.
         */
        CreateBlock: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "visitor" | "address" | "range";
            /** Lasts Seconds */
            lasts_seconds?: number | null;
            /** Network */
            network?: string | null;
            /**
             * Reason
             * @default
             */
            reason?: string;
            /** Visitor Id */
            visitor_id?: string | null;
        };
        /**
         * CreateCannedFile
         * @description Add a file to a group. `attachment_id` is one's own upload that no message carries; it is a canned file from now on.
         */
        CreateCannedFile: {
            /**
             * Attachment Id
             * Format: uuid
             */
            attachment_id: string;
            /**
             * Group Id
             * Format: uuid
             */
            group_id: string;
            /** Name */
            name?: string | null;
        };
        /**
         * CreateCannedGroup
         * @description Add a group. Files are always shared.
         */
        CreateCannedGroup: {
            /**
             * Kind
             * @default responses
             * @enum {string}
             */
            kind?: "responses" | "files";
            /** Name */
            name: string;
            /**
             * Scope
             * @enum {string}
             */
            scope: "personal" | "shared";
        };
        /**
         * CreateCannedResponse
         * @description Add a canned response at the end of a group. `attachment_ids` are one's own uploads that no message carries.
         */
        CreateCannedResponse: {
            /**
             * Attachment Ids
             * @default []
             */
            attachment_ids?: string[];
            /**
             * Group Id
             * Format: uuid
             */
            group_id: string;
            /**
             * Shortcut
             * @default
             */
            shortcut?: string;
            /** Text */
            text: string;
            /** Title */
            title: string;
        };
        /**
         * CreateRoom
         * @description Open a group with these colleagues; oneself is always in it. A retry with the same client_id opens nothing twice.
         */
        CreateRoom: {
            /** Agent Ids */
            agent_ids: string[];
            /**
             * Client Id
             * Format: uuid
             */
            client_id: string;
            /** Name */
            name: string;
        };
        /**
         * CreateSite
         * @description Add a site. Its agents are assigned separately; whoever adds it serves it.
         */
        CreateSite: {
            /**
             * Allowed Domains
             * @default []
             */
            allowed_domains?: string[];
            /**
             * @default {
             *       "bottom_px": 24,
             *       "color": "#0a7b74",
             *       "color_scheme": "light",
             *       "launcher": "text",
             *       "launcher_text": "",
             *       "side": "right",
             *       "side_px": 24,
             *       "typing_preview": false
             *     }
             */
            appearance?: components["schemas"]["Appearance-Input"];
            /**
             * Greeting
             * @default
             */
            greeting?: string;
            /**
             * Language
             * @default zh-CN
             * @enum {string}
             */
            language?: "zh-CN" | "en";
            /** Name */
            name: string;
            /**
             * Offline Text
             * @default
             */
            offline_text?: string;
            /**
             * @default {
             *       "first_response_seconds": 120,
             *       "idle_close_minutes": 0,
             *       "is_handed_back": true,
             *       "offline_grace_seconds": 60
             *     }
             */
            service_rules?: components["schemas"]["ServiceRules-Input"];
            /**
             * Url
             * @default
             */
            url?: string;
        };
        /**
         * CreateTeam
         * @description Add a team, with or without members.
         */
        CreateTeam: {
            /**
             * Agent Ids
             * @default []
             */
            agent_ids?: string[];
            /** Name */
            name: string;
        };
        /** DirectChatFromSocket */
        DirectChatFromSocket: {
            /**
             * Client Id
             * Format: uuid
             */
            client_id: string;
            /**
             * Text
             * @default
             */
            text?: string;
            /**
             * Visitor Id
             * Format: uuid
             */
            visitor_id: string;
        };
        /**
         * Dismiss
         * @description It is nothing; it is not offered again.
         */
        Dismiss: Record<string, never>;
        /**
         * EditorOut
         * @description Who changed something last.
         */
        EditorOut: {
            /** Avatar Url */
            avatar_url: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Nickname */
            nickname: string;
        };
        /**
         * ErrorOut
         * @description What every refusal looks like. `code` is stable; `details` say more where there is more to say.
         */
        ErrorOut: {
            /** Code */
            code: string;
            /**
             * Details
             * @default {}
             */
            details: {
                [key: string]: unknown;
            };
            /**
             * Status
             * @default 0
             */
            status: number;
            /**
             * Title
             * @default
             */
            title: string;
            /**
             * Type
             * @default about:blank
             */
            type: string;
        };
        /** Event */
        Event: components["schemas"]["AgentUpdated"] | components["schemas"]["AgentsOnline"] | components["schemas"]["AttentionChanged"] | components["schemas"]["CannedChanged"] | components["schemas"]["ConversationOverdue"] | components["schemas"]["ConversationReceipt"] | components["schemas"]["ConversationState"] | components["schemas"]["ConversationTakenOver"] | components["schemas"]["ConversationUpdated"] | components["schemas"]["WatchEnded"] | components["schemas"]["FilingChanged"] | components["schemas"]["Heads"] | components["schemas"]["InvitationCreated"] | components["schemas"]["InvitationUpdated"] | components["schemas"]["MarksChanged"] | components["schemas"]["MessageCreated"] | components["schemas"]["NoteCreated"] | components["schemas"]["NoteDeleted"] | components["schemas"]["RatingGiven"] | components["schemas"]["Resync"] | components["schemas"]["RoomGone"] | components["schemas"]["RoomMessageCreated"] | components["schemas"]["RoomPinsChanged"] | components["schemas"]["RoomRead"] | components["schemas"]["RoomTyping"] | components["schemas"]["RoomUpdated"] | components["schemas"]["SessionEnded"] | components["schemas"]["SettingsChanged"] | components["schemas"]["TeamsChanged"] | components["schemas"]["TransferEnded"] | components["schemas"]["Typing"] | components["schemas"]["TypingPreview"] | components["schemas"]["VisitorCardChanged"] | components["schemas"]["VisitorFound"] | components["schemas"]["VisitorsChanged"];
        /**
         * ExpectAgents
         * @description Ask whom these visitors would get.
         */
        ExpectAgents: {
            /** Visitor Ids */
            visitor_ids: string[];
        };
        /**
         * FileConversation
         * @description How a conversation is filed (C25).
         */
        FileConversation: {
            /** Category Id */
            category_id: string | null;
            /** Is Handled */
            is_handled: boolean;
            /**
             * Note
             * @default
             */
            note?: string;
        };
        /**
         * FilingChanged
         * @description The categories or tags of the workspace changed: read them again.
         */
        FilingChanged: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "categories" | "tags";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "filing.changed";
        };
        /** FilingOut */
        FilingOut: {
            /** Category Id */
            category_id: string | null;
            /** Handled By */
            handled_by: string | null;
            /** Is Handled */
            is_handled: boolean;
            /** Note */
            note: string;
        };
        /**
         * FillIn
         * @description Write it into the card.
         */
        FillIn: {
            /**
             * Replace
             * @default false
             */
            replace?: boolean;
        };
        /**
         * FirstSource
         * @description How the visitor found the site the first time (I07).
         */
        FirstSource: {
            /** Campaign */
            campaign: {
                [key: string]: string;
            };
            /** Landing Url */
            landing_url: string;
            source: components["schemas"]["SourceOut"];
            /** Started At */
            started_at: string;
        };
        /**
         * FoundOut
         * @description Something of the card that stood in a message of the visitor. It is offered; an agent decides (C18).
         */
        FoundOut: {
            /** Confidence */
            confidence: number;
            /**
             * Conversation Id
             * Format: uuid
             */
            conversation_id: string;
            /** Created At */
            created_at: string;
            /**
             * Field
             * @enum {string}
             */
            field: "name" | "mobile" | "phone" | "wechat" | "qq" | "email" | "company";
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Seq */
            seq: number;
            /**
             * State
             * @enum {string}
             */
            state: "offered" | "filled" | "dismissed";
            /** Value */
            value: string;
            /**
             * Visitor Id
             * Format: uuid
             */
            visitor_id: string;
        };
        /** FoundVisitor */
        FoundVisitor: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Number */
            number: number;
        };
        /**
         * GiveRating
         * @description Rate how one was served. Within a day it may be changed: the last one counts.
         */
        GiveRating: {
            /**
             * Comment
             * @default
             */
            comment?: string;
            /** Score */
            score: number;
            /**
             * Tags
             * @default []
             */
            tags?: ("quick" | "professional" | "patient" | "solved" | "slow" | "unclear" | "unfriendly" | "unsolved")[];
        };
        /**
         * HappeningOut
         * @description What a system entry tells; the front ends put words to `action`.
         */
        HappeningOut: {
            /**
             * Action
             * @enum {string}
             */
            action: "requested" | "assigned" | "accepted" | "closed" | "direct" | "invitation_accepted" | "transferred" | "requeued" | "joined" | "left" | "taken_over" | "recalled" | "rating_requested" | "rated" | "blocked" | "unblocked";
            /** Agent Id */
            agent_id: string | null;
            /** Agent Name */
            agent_name: string | null;
            /** Page Title */
            page_title: string | null;
            /** Page Url */
            page_url: string | null;
            /** Reason */
            reason: string | null;
            /** Score */
            score: number | null;
            /** Target Seq */
            target_seq: number | null;
            /** To Agent Id */
            to_agent_id: string | null;
            /** To Agent Name */
            to_agent_name: string | null;
            /** To Team Name */
            to_team_name: string | null;
        };
        /**
         * Heads
         * @description Head positions of conversations, told unasked because events may have been lost: fetch what is missing.
         */
        Heads: {
            /** Heads */
            heads: {
                [key: string]: number;
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "heads";
        };
        /**
         * HelloData
         * @description The first frame of a socket.
         */
        HelloData: {
            /** Epoch */
            epoch?: string | null;
            /** Host Origin */
            host_origin?: string | null;
            page?: components["schemas"]["HelloPage"] | null;
            /** Positions */
            positions?: {
                [key: string]: number;
            };
            /** Token */
            token: string;
        };
        /** HelloPage */
        HelloPage: {
            /** Referrer */
            referrer?: string | null;
            /**
             * Title
             * @default
             */
            title?: string;
            /** Url */
            url: string;
        };
        /**
         * HistoryOut
         * @description A page of the log, ascending. When `epoch` differs from the one known, throw away what is kept.
         */
        HistoryOut: {
            /** Epoch */
            epoch: string;
            /** Has More After */
            has_more_after: boolean;
            /** Has More Before */
            has_more_before: boolean;
            /** Items */
            items: components["schemas"]["MessageOut"][];
            /** Last Seq */
            last_seq: number;
        };
        /**
         * HitPart
         * @description A piece of a message, and whether it is one of the words.
         */
        HitPart: {
            /** Is Hit */
            is_hit: boolean;
            /** Text */
            text: string;
        };
        /**
         * IdentifyVisitor
         * @description What the host page says about its visitor. Unsigned, it fills the card and proves nothing.
         *
         *     With a proof, as `MemberProof` describes it, the visitor is a member of the site, and only what was signed counts (V21).
         */
        IdentifyVisitor: {
            /** Company */
            company?: string | null;
            /** Email */
            email?: string | null;
            /** Jwt */
            jwt?: string | null;
            /** Member */
            member?: string | null;
            /** Name */
            name?: string | null;
            /** Phone */
            phone?: string | null;
            /** Signature */
            signature?: string | null;
        };
        /**
         * ImportOut
         * @description What an import did, or would do. Rows with a problem are left out, the others are good.
         */
        ImportOut: {
            /** Created */
            created: number;
            /** Is Preview */
            is_preview: boolean;
            /** Problems */
            problems: components["schemas"]["ImportProblem"][];
            /** Rows */
            rows: components["schemas"]["ImportedRow"][];
            /** Unchanged */
            unchanged: number;
            /** Updated */
            updated: number;
        };
        /**
         * ImportProblem
         * @description Why a row was left out. `line` counts as the spreadsheet does, the header is 1.
         */
        ImportProblem: {
            /**
             * Column
             * @enum {string}
             */
            column: "group" | "title" | "text" | "shortcut";
            /** Line */
            line: number;
            /**
             * Reason
             * @enum {string}
             */
            reason: "missing" | "too_long" | "has_space" | "bad_character";
        };
        /**
         * ImportedRow
         * @description A row as it was read, and what becomes of it.
         */
        ImportedRow: {
            /** Group */
            group: string;
            /** Line */
            line: number;
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "created" | "updated" | "unchanged";
            /** Shortcut */
            shortcut: string;
            /** Text */
            text: string;
            /** Title */
            title: string;
        };
        /**
         * InvitationCreated
         * @description An agent invites the visitor to chat.
         */
        InvitationCreated: {
            invitation: components["schemas"]["InvitationForVisitor"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "invitation.created";
        };
        /**
         * InvitationForVisitor
         * @description An invitation as its visitor sees it.
         */
        InvitationForVisitor: {
            agent: components["schemas"]["AgentCard"];
            /** Expires At */
            expires_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Text */
            text: string;
        };
        /**
         * InvitationOut
         * @description An invitation as agents see it.
         */
        InvitationOut: {
            agent: components["schemas"]["InvitingAgent"];
            /** Created At */
            created_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @constant
             */
            kind: "popup";
            /** Responded At */
            responded_at: string | null;
            /**
             * Status
             * @enum {string}
             */
            status: "sent" | "shown" | "accepted" | "declined" | "expired";
            /** Text */
            text: string;
            /**
             * Visitor Id
             * Format: uuid
             */
            visitor_id: string;
        };
        /**
         * InvitationUpdated
         * @description An invitation was sent, shown, answered, or expired.
         */
        InvitationUpdated: {
            invitation: components["schemas"]["InvitationOut"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "invitation.updated";
        };
        /** InviteFromSocket */
        InviteFromSocket: {
            /**
             * Client Id
             * Format: uuid
             */
            client_id: string;
            /**
             * Kind
             * @default popup
             * @constant
             */
            kind?: "popup";
            /**
             * Lasts Seconds
             * @default 180
             */
            lasts_seconds?: number;
            /**
             * Shows Card
             * @default true
             */
            shows_card?: boolean;
            /** Text */
            text: string;
            /**
             * Visitor Id
             * Format: uuid
             */
            visitor_id: string;
        };
        /**
         * InviteVisitor
         * @description Ask a visitor to chat (W15). A retry with the same client_id asks nothing twice.
         */
        InviteVisitor: {
            /**
             * Client Id
             * Format: uuid
             */
            client_id: string;
            /**
             * Kind
             * @default popup
             * @constant
             */
            kind?: "popup";
            /**
             * Lasts Seconds
             * @default 180
             */
            lasts_seconds?: number;
            /**
             * Shows Card
             * @default true
             */
            shows_card?: boolean;
            /** Text */
            text: string;
        };
        /** InvitingAgent */
        InvitingAgent: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Nickname */
            nickname: string;
        };
        /**
         * JoinConversation
         * @description Take part under one's own name; the visitor is told.
         */
        JoinConversation: Record<string, never>;
        /**
         * LastMessage
         * @description The end of the log in one line; system entries do not count.
         */
        LastMessage: {
            /** Created At */
            created_at: string;
            /** Is Recalled */
            is_recalled: boolean;
            /**
             * Kind
             * @enum {string}
             */
            kind: "text" | "file" | "card";
            /**
             * Sender Type
             * @enum {string}
             */
            sender_type: "visitor" | "agent";
            /** Seq */
            seq: number;
            /** Text */
            text: string;
        };
        /**
         * LeaveRoom
         * @description Leave a group; its messages are out of sight from then on.
         */
        LeaveRoom: Record<string, never>;
        /**
         * Limits
         * @description How often to ping, how much may be sent at once, and when to come back after a cut.
         */
        Limits: {
            /** File Max Bytes */
            file_max_bytes: number;
            /** Frame Max Bytes */
            frame_max_bytes: number;
            /** Heartbeat Answer Seconds */
            heartbeat_answer_seconds: number;
            /** Heartbeat Seconds */
            heartbeat_seconds: number;
            /** Recall Seconds */
            recall_seconds: number;
            /**
             * Reconnect First Seconds
             * @default 2
             */
            reconnect_first_seconds: number;
            /**
             * Reconnect Max Seconds
             * @default 30
             */
            reconnect_max_seconds: number;
            /** Resume Page */
            resume_page: number;
            /** Text Max Characters */
            text_max_characters: number;
        };
        /**
         * LivePage
         * @description One page of the live list. `is_complete` is false while other processes cannot be asked: more may be on the site.
         */
        LivePage: {
            /**
             * Is Complete
             * @default true
             */
            is_complete: boolean;
            /** Items */
            items: components["schemas"]["LiveVisitor"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /**
         * LiveVisitor
         * @description A visitor who is on the site now. `rev` grows with each change: keep the highest.
         */
        LiveVisitor: {
            agent: components["schemas"]["NamedAgent"] | null;
            /** Browser */
            browser: string;
            /**
             * Channel
             * @enum {string}
             */
            channel: "desktop" | "mobile" | "wechat";
            /** Conversation Id */
            conversation_id: string | null;
            /** Entered At */
            entered_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Invitation Id */
            invitation_id: string | null;
            /** Ip */
            ip: string;
            /**
             * Is Known
             * @default true
             */
            is_known: boolean;
            /** Last Active At */
            last_active_at: string;
            last_agent: components["schemas"]["NamedAgent"] | null;
            /** Member Id */
            member_id: string | null;
            /** Name */
            name: string;
            /** Number */
            number: number;
            /** Os */
            os: string;
            page: components["schemas"]["PageOut"] | null;
            /** Pages */
            pages: number;
            /** Phone */
            phone: string | null;
            region: components["schemas"]["RegionOut"];
            /** Rev */
            rev: number;
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            source: components["schemas"]["SourceOut"];
            /**
             * State
             * @enum {string}
             */
            state: "browsing" | "invited" | "declined" | "queued" | "chatting" | "left";
            /** State At */
            state_at: string;
            /**
             * Type
             * @enum {string}
             */
            type: "new" | "returning" | "interested" | "member";
            /** Visits */
            visits: number;
        };
        /**
         * LogIn
         * @description Sign in with account number, mobile or e-mail (A03).
         */
        LogIn: {
            /**
             * Is Persistent
             * @default false
             */
            is_persistent?: boolean;
            /** Login */
            login: string;
            /** Password */
            password: string;
        };
        /**
         * MarkConversation
         * @description What is left out stays.
         */
        MarkConversation: {
            /**
             * Is Marked Unread
             * @default false
             */
            is_marked_unread?: boolean;
            /**
             * Is Starred
             * @default false
             */
            is_starred?: boolean;
        };
        /**
         * MarkOut
         * @description What one agent marks for themselves.
         */
        MarkOut: {
            /**
             * Conversation Id
             * Format: uuid
             */
            conversation_id: string;
            /** Is Marked Unread */
            is_marked_unread: boolean;
            /** Is Starred */
            is_starred: boolean;
        };
        /**
         * MarksChanged
         * @description This agent marked a conversation, in this window or another.
         */
        MarksChanged: {
            mark: components["schemas"]["MarkOut"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "marks.changed";
        };
        /**
         * Me
         * @description The signed-in agent, and what they may do.
         */
        Me: {
            /** Account */
            account: number;
            /**
             * Availability
             * @enum {string}
             */
            availability: "online" | "busy" | "away" | "invisible" | "offline";
            /** Avatar Url */
            avatar_url: string | null;
            card: components["schemas"]["Card-Output"];
            /** Email */
            email: string;
            /** File Pass */
            file_pass: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Max Chats */
            max_chats: number;
            /** Mobile */
            mobile: string | null;
            /** Name */
            name: string;
            /** Nickname */
            nickname: string;
            /** Permissions */
            permissions: string[];
            role: components["schemas"]["RoleOut"];
            settings: components["schemas"]["SettingsDocument-Output"];
            workspace: components["schemas"]["WorkspaceOut"];
        };
        /**
         * MePatch
         * @description Change what an agent may change about themselves.
         */
        MePatch: {
            /** @default {} */
            card?: components["schemas"]["Card-Input"];
            /**
             * Name
             * @default
             */
            name?: string;
            /**
             * Nickname
             * @default
             */
            nickname?: string;
        };
        /**
         * MemberCheckOut
         * @description What the widget would make of a proof: the member, or the code of what is wrong.
         */
        MemberCheckOut: {
            /** Code */
            code: string | null;
            /** Field */
            field: string | null;
            member: components["schemas"]["MemberClaims"] | null;
        };
        /**
         * MemberClaims
         * @description What a proof says, once it was found to be true.
         */
        MemberClaims: {
            /**
             * Alias
             * @default
             */
            alias: string;
            /**
             * Company
             * @default
             */
            company: string;
            /**
             * Email
             * @default
             */
            email: string;
            /** Exp */
            exp: number;
            /**
             * Level
             * @default
             */
            level: string;
            /**
             * Name
             * @default
             */
            name: string;
            /**
             * Phone
             * @default
             */
            phone: string;
            /** Sub */
            sub: string;
        };
        /**
         * MemberIdentityOut
         * @description How a site tells who is signed in (I06).
         */
        MemberIdentityOut: {
            /** Is Proof Required */
            is_proof_required: boolean;
            /** Keys */
            keys: components["schemas"]["MemberKeyOut"][];
        };
        /**
         * MemberIdentityPatch
         * @description Change how a site tells who is signed in.
         */
        MemberIdentityPatch: {
            /** Is Proof Required */
            is_proof_required: boolean;
        };
        /**
         * MemberKeyMade
         * @description A new key. `secret` is shown this once.
         */
        MemberKeyMade: {
            key: components["schemas"]["MemberKeyOut"];
            /** Secret */
            secret: string;
        };
        /**
         * MemberKeyOut
         * @description A key with which the site may sign. The key itself was shown when it was made, and never again.
         */
        MemberKeyOut: {
            /** Created At */
            created_at: string;
            /** Hint */
            hint: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Retires At */
            retires_at: string | null;
        };
        /**
         * MemberOut
         * @description What the site has signed of its member (V21).
         */
        MemberOut: {
            /** Alias */
            alias: string;
            /** Id */
            id: string;
            /** Level */
            level: string;
        };
        /**
         * MemberProof
         * @description Who is signed in at the host site, proved by its server: a JWT, or a JSON text with its HMAC (SC4).
         *
         *     `jwt` is signed with HS256. Otherwise `member` is the JSON text of the claims, exactly as it was signed, and `signature` the
         *     HMAC-SHA256 of that text in hexadecimal. The key of both is the site's member key, its characters as they stand.
         *     Claims: `sub` (id of the member), `aud` (the site key), `exp` (seconds, at most ten minutes ahead); `name`, `alias`,
         *     `company`, `phone`, `email` and `level` as far as the site wants to tell.
         */
        MemberProof: {
            /** Jwt */
            jwt?: string | null;
            /** Member */
            member?: string | null;
            /** Signature */
            signature?: string | null;
        };
        /**
         * MentionCount
         * @description How many mentions the caller has not read.
         */
        MentionCount: {
            /** Unread */
            unread: number;
        };
        /**
         * MentionOut
         * @description A note that calls the caller.
         */
        MentionOut: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is Read */
            is_read: boolean;
            note: components["schemas"]["NoteOut"];
            visitor: components["schemas"]["MentionedIn"];
        };
        /**
         * MentionedIn
         * @description The visitor of the conversation that the note stands in.
         */
        MentionedIn: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Number */
            number: number;
        };
        /**
         * MessageBody
         * @description Send a message. A retry with the same client_id sends nothing twice.
         */
        MessageBody: {
            /** Attachment Id */
            attachment_id?: string | null;
            /**
             * Client Id
             * Format: uuid
             */
            client_id: string;
            /**
             * Kind
             * @default text
             * @enum {string}
             */
            kind?: "text" | "file" | "card";
            /** Quote Seq */
            quote_seq?: number | null;
            /**
             * Text
             * @default
             */
            text?: string;
        };
        /**
         * MessageCreated
         * @description An entry was added to a conversation's log.
         */
        MessageCreated: {
            message: components["schemas"]["MessageOut"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "message.created";
        };
        /**
         * MessageHit
         * @description A message, or a file by its name.
         */
        MessageHit: {
            /**
             * Conversation Id
             * Format: uuid
             */
            conversation_id: string;
            /** Created At */
            created_at: string;
            /** Is Closed */
            is_closed: boolean;
            /**
             * Kind
             * @enum {string}
             */
            kind: "text" | "file";
            /** Segments */
            segments: components["schemas"]["Segment"][];
            /** Sender Name */
            sender_name: string;
            /**
             * Sender Type
             * @enum {string}
             */
            sender_type: "visitor" | "agent";
            /** Seq */
            seq: number;
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            visitor: components["schemas"]["FoundVisitor"];
        };
        /** MessageHits */
        MessageHits: {
            /** Items */
            items: components["schemas"]["MessageHit"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /**
         * MessageOut
         * @description An entry of a conversation's log. `seq` runs 1, 2, 3 … without holes; order by it, never by time.
         */
        MessageOut: {
            attachment: components["schemas"]["AttachmentOut"] | null;
            card: components["schemas"]["CardOut"] | null;
            /** Client Id */
            client_id: string | null;
            /**
             * Conversation Id
             * Format: uuid
             */
            conversation_id: string;
            /** Created At */
            created_at: string;
            event: components["schemas"]["HappeningOut"] | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is Recalled */
            is_recalled: boolean;
            /**
             * Kind
             * @enum {string}
             */
            kind: "text" | "file" | "card" | "system";
            quote: components["schemas"]["QuoteOut"] | null;
            sender: components["schemas"]["SenderOut"];
            /** Seq */
            seq: number;
            /** Text */
            text: string;
        };
        /** NamedAgent */
        NamedAgent: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Nickname */
            nickname: string;
        };
        /** NamedConversation */
        NamedConversation: {
            /**
             * Conversation Id
             * Format: uuid
             */
            conversation_id: string;
        };
        /** NewCategory */
        NewCategory: {
            /** Name */
            name: string;
            /** Parent Id */
            parent_id?: string | null;
        };
        /**
         * NewServer
         * @description Who serves now.
         */
        NewServer: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Nickname */
            nickname: string;
        };
        /** NewTag */
        NewTag: {
            /**
             * Color
             * @default grey
             * @enum {string}
             */
            color?: "grey" | "teal" | "blue" | "green" | "amber" | "red" | "purple";
            /** Name */
            name: string;
        };
        /**
         * NoteAuthor
         * @description Who wrote it; `name` is the name of then.
         */
        NoteAuthor: {
            /** Avatar Url */
            avatar_url: string | null;
            /** Id */
            id: string | null;
            /** Name */
            name: string;
        };
        /**
         * NoteCreated
         * @description A note was written. A whisper reaches its author and the agent it is for; other supervisors fetch it.
         */
        NoteCreated: {
            note: components["schemas"]["NoteOut"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "note.created";
        };
        /**
         * NoteDeleted
         * @description Its author took a note back; whoever shows it shows that instead.
         */
        NoteDeleted: {
            note: components["schemas"]["NoteOut"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "note.deleted";
        };
        /**
         * NoteOut
         * @description A note of a conversation. `seq` grows; it stands after the entry `after_seq` of the log. Visitors never see it.
         *
         *     Whoever may not read a whisper sees a hole in its place.
         */
        NoteOut: {
            /** After Seq */
            after_seq: number;
            author: components["schemas"]["NoteAuthor"];
            /**
             * Client Id
             * Format: uuid
             */
            client_id: string;
            /**
             * Conversation Id
             * Format: uuid
             */
            conversation_id: string;
            /** Created At */
            created_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is Deleted */
            is_deleted: boolean;
            /**
             * Kind
             * @enum {string}
             */
            kind: "note" | "whisper";
            /** Mentions */
            mentions: string[];
            /** Seq */
            seq: number;
            /** Text */
            text: string;
            to_agent: components["schemas"]["NoteReader"] | null;
        };
        /**
         * NotePage
         * @description A page of notes, ascending. `last_seq` is the newest there is: nothing up to the end of the page is missing.
         */
        NotePage: {
            /** Items */
            items: components["schemas"]["NoteOut"][];
            /** Last Seq */
            last_seq: number;
            /** Next Cursor */
            next_cursor: string | null;
        };
        /**
         * NoteReader
         * @description Whom a whisper is for.
         */
        NoteReader: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * Nothing
         * @description No content.
         */
        Nothing: Record<string, never>;
        /**
         * OfferTransfer
         * @description Offer a conversation to a colleague or a team. It stays with whoever serves it until a colleague accepts; for a
         *     team it waits in the queue, and comes back if nobody has taken it in time.
         */
        OfferTransfer: {
            /** Agent Id */
            agent_id?: string | null;
            /**
             * Note
             * @default
             */
            note?: string;
            /** Team Id */
            team_id?: string | null;
            /**
             * Tell Visitor
             * @default true
             */
            tell_visitor?: boolean;
        };
        /**
         * OrderCannedGroups
         * @description The groups of one kind and scope in the order in which they shall stand; those left out come after them.
         */
        OrderCannedGroups: {
            /** Group Ids */
            group_ids: string[];
            /**
             * Kind
             * @default responses
             * @enum {string}
             */
            kind?: "responses" | "files";
            /**
             * Scope
             * @enum {string}
             */
            scope: "personal" | "shared";
        };
        /**
         * OrderCannedItems
         * @description What shall stand in the group, in this order; what was in another group moves here. The rest comes after it.
         */
        OrderCannedItems: {
            /** Ids */
            ids: string[];
        };
        /**
         * OwnRating
         * @description What the visitor said.
         */
        OwnRating: {
            /** Comment */
            comment: string;
            /** Rated At */
            rated_at: string;
            /** Score */
            score: number;
            /** Tags */
            tags: ("quick" | "professional" | "patient" | "solved" | "slow" | "unclear" | "unfriendly" | "unsolved")[];
        };
        /**
         * PageOut
         * @description A page of the visitor's site.
         */
        PageOut: {
            /** Title */
            title: string;
            /** Url */
            url: string;
        };
        /**
         * PageTold
         * @description The visitor moved on to another page.
         */
        PageTold: {
            /** Referrer */
            referrer?: string | null;
            /**
             * Title
             * @default
             */
            title?: string;
            /** Url */
            url: string;
        };
        /**
         * PageViewOut
         * @description One page of a visit (P11).
         */
        PageViewOut: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Title */
            title: string;
            /** Url */
            url: string;
            /** Viewed At */
            viewed_at: string;
            /**
             * Visit Id
             * Format: uuid
             */
            visit_id: string;
        };
        /** Page[AgentOut] */
        Page_AgentOut_: {
            /** Items */
            items: components["schemas"]["AgentOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[BlockOut] */
        Page_BlockOut_: {
            /** Items */
            items: components["schemas"]["BlockOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[CannedFileOut] */
        Page_CannedFileOut_: {
            /** Items */
            items: components["schemas"]["CannedFileOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[CannedGroupOut] */
        Page_CannedGroupOut_: {
            /** Items */
            items: components["schemas"]["CannedGroupOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[CannedResponseOut] */
        Page_CannedResponseOut_: {
            /** Items */
            items: components["schemas"]["CannedResponseOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[ConversationForVisitor] */
        Page_ConversationForVisitor_: {
            /** Items */
            items: components["schemas"]["ConversationForVisitor"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[ConversationOut] */
        Page_ConversationOut_: {
            /** Items */
            items: components["schemas"]["ConversationOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[FoundOut] */
        Page_FoundOut_: {
            /** Items */
            items: components["schemas"]["FoundOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[InvitationOut] */
        Page_InvitationOut_: {
            /** Items */
            items: components["schemas"]["InvitationOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[MentionOut] */
        Page_MentionOut_: {
            /** Items */
            items: components["schemas"]["MentionOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[PageViewOut] */
        Page_PageViewOut_: {
            /** Items */
            items: components["schemas"]["PageViewOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[RatingOut] */
        Page_RatingOut_: {
            /** Items */
            items: components["schemas"]["RatingOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[RoomOut] */
        Page_RoomOut_: {
            /** Items */
            items: components["schemas"]["RoomOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[SiteOut] */
        Page_SiteOut_: {
            /** Items */
            items: components["schemas"]["SiteOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[VisitOut] */
        Page_VisitOut_: {
            /** Items */
            items: components["schemas"]["VisitOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /**
         * Ping
         * @description A sign of life; the reply holds the heads of the open conversations and the server's time.
         */
        Ping: Record<string, never>;
        /**
         * PreviewFromSocket
         * @description What stands in the visitor's field right now, with numbers of cards and identities masked; empty: nothing more.
         */
        PreviewFromSocket: {
            /**
             * Conversation Id
             * Format: uuid
             */
            conversation_id: string;
            /** Text */
            text: string;
        };
        /**
         * QuoteOut
         * @description The message that is answered, as it is now: once it is recalled, there are no words left of it.
         */
        QuoteOut: {
            /** Is Recalled */
            is_recalled: boolean;
            /**
             * Kind
             * @enum {string}
             */
            kind: "text" | "file" | "card";
            /** Sender Name */
            sender_name: string;
            /**
             * Sender Type
             * @enum {string}
             */
            sender_type: "visitor" | "agent";
            /** Seq */
            seq: number;
            /** Text */
            text: string;
        };
        /** RatedAgent */
        RatedAgent: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Nickname */
            nickname: string;
        };
        /**
         * RatingGiven
         * @description A visitor rated, or changed their rating.
         */
        RatingGiven: {
            rating: components["schemas"]["RatingOut"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "rating.given";
        };
        /**
         * RatingOut
         * @description A rating as agents read it. The comment stands nowhere in the conversation's log.
         */
        RatingOut: {
            agent: components["schemas"]["RatedAgent"] | null;
            /** Comment */
            comment: string;
            /**
             * Conversation Id
             * Format: uuid
             */
            conversation_id: string;
            /** Rated At */
            rated_at: string;
            /** Score */
            score: number;
            /** Tags */
            tags: ("quick" | "professional" | "patient" | "solved" | "slow" | "unclear" | "unfriendly" | "unsolved")[];
            visitor: components["schemas"]["RatingVisitor"];
        };
        /** RatingVisitor */
        RatingVisitor: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Number */
            number: number;
        };
        /**
         * ReadRoom
         * @description All up to here is read.
         */
        ReadRoom: {
            /** Read Seq */
            read_seq: number;
        };
        /**
         * ReadRoomBySocket
         * @description The same by socket, where the room is named in the frame.
         */
        ReadRoomBySocket: {
            /** Read Seq */
            read_seq: number;
            /**
             * Room Id
             * Format: uuid
             */
            room_id: string;
        };
        /**
         * RecallMessage
         * @description Take back one's own message, as long as it is young enough.
         */
        RecallMessage: {
            /**
             * Conversation Id
             * Format: uuid
             */
            conversation_id: string;
            /** Seq */
            seq: number;
        };
        /**
         * RecalledOut
         * @description What is left of it.
         */
        RecalledOut: {
            message: components["schemas"]["MessageOut"];
        };
        /**
         * Receipt
         * @description How far one's own side has received and read. Positions only grow.
         */
        Receipt: {
            /** Delivered Seq */
            delivered_seq?: number | null;
            /** Read Seq */
            read_seq?: number | null;
        };
        /** ReceiptFromSocket */
        ReceiptFromSocket: {
            /**
             * Conversation Id
             * Format: uuid
             */
            conversation_id: string;
            /** Delivered Seq */
            delivered_seq?: number | null;
            /** Read Seq */
            read_seq?: number | null;
        };
        /**
         * RecordCounts
         * @description Ended conversations by whether somebody filed them (MC03).
         */
        RecordCounts: {
            /** Handled */
            handled: number;
            /** Total */
            total: number;
            /** Unhandled */
            unhandled: number;
        };
        /**
         * RegionOut
         * @description Empty strings mean unknown.
         */
        RegionOut: {
            /** City */
            city: string;
            /** Country */
            country: string;
            /** Province */
            province: string;
        };
        /**
         * RemoveMember
         * @description Take a colleague out of a group; only who opened it may.
         */
        RemoveMember: {
            /**
             * Agent Id
             * Format: uuid
             */
            agent_id: string;
        };
        /**
         * RespondToInvitation
         * @description What became of an invitation on the visitor's page.
         */
        RespondToInvitation: {
            /**
             * Invitation Id
             * Format: uuid
             */
            invitation_id: string;
            /**
             * Response
             * @enum {string}
             */
            response: "shown" | "accepted" | "declined";
        };
        /**
         * Resync
         * @description Events may have been lost: fetch again whatever is on screen.
         */
        Resync: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "resync";
        };
        /**
         * RoleDetail
         * @description A role with what it may do.
         */
        RoleDetail: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Key */
            key: string | null;
            /** Name */
            name: string;
            /** Permissions */
            permissions: string[];
        };
        /**
         * RoleOut
         * @description A named set of permissions; built-in ones have a key.
         */
        RoleOut: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Key */
            key: string | null;
            /** Name */
            name: string;
        };
        /**
         * RoomDone
         * @description Done.
         */
        RoomDone: Record<string, never>;
        /**
         * RoomGone
         * @description One is not in this room any more.
         */
        RoomGone: {
            /**
             * Room Id
             * Format: uuid
             */
            room_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "room.gone";
        };
        /**
         * RoomHappening
         * @description What a system entry tells; the front end puts words to `action`.
         */
        RoomHappening: {
            /**
             * Action
             * @enum {string}
             */
            action: "created" | "added" | "removed" | "left" | "renamed";
            /** Agent Ids */
            agent_ids: string[];
            /** Agent Names */
            agent_names: string[];
            /** Name */
            name: string | null;
        };
        /**
         * RoomHistoryOut
         * @description A page of a room's log, ascending.
         */
        RoomHistoryOut: {
            /** Epoch */
            epoch: string;
            /** Has More After */
            has_more_after: boolean;
            /** Has More Before */
            has_more_before: boolean;
            /** Items */
            items: components["schemas"]["RoomMessageOut"][];
            /** Last Seq */
            last_seq: number;
        };
        /**
         * RoomMemberOut
         * @description Who is in the room, and how far they have read.
         */
        RoomMemberOut: {
            /**
             * Agent Id
             * Format: uuid
             */
            agent_id: string;
            /** Read Seq */
            read_seq: number;
        };
        /**
         * RoomMessageBody
         * @description Say something to colleagues. A retry with the same client_id sends nothing twice.
         */
        RoomMessageBody: {
            /** Attachment Id */
            attachment_id?: string | null;
            /**
             * Client Id
             * Format: uuid
             */
            client_id: string;
            /**
             * Kind
             * @default text
             * @enum {string}
             */
            kind?: "text" | "file" | "card";
            /** Mentions */
            mentions?: string[];
            /**
             * Text
             * @default
             */
            text?: string;
            /** Visitor Id */
            visitor_id?: string | null;
        };
        /**
         * RoomMessageCreated
         * @description An entry was added to a room's log.
         */
        RoomMessageCreated: {
            message: components["schemas"]["RoomMessageOut"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "room.message";
        };
        /**
         * RoomMessageOut
         * @description An entry of a room's log. `seq` runs 1, 2, 3 … without holes.
         */
        RoomMessageOut: {
            attachment: components["schemas"]["AttachmentOut"] | null;
            card: components["schemas"]["SharedVisitor"] | null;
            /** Client Id */
            client_id: string | null;
            /** Created At */
            created_at: string;
            event: components["schemas"]["RoomHappening"] | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "text" | "file" | "card" | "system";
            /** Mentions */
            mentions: string[];
            /**
             * Room Id
             * Format: uuid
             */
            room_id: string;
            sender: components["schemas"]["RoomSenderOut"];
            /** Seq */
            seq: number;
            /** Text */
            text: string;
        };
        /**
         * RoomOut
         * @description A room of one's own. What is unread is `last_seq` less one's own `read_seq`.
         */
        RoomOut: {
            /** Creator Id */
            creator_id: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "pair" | "group";
            /** Last Activity At */
            last_activity_at: string;
            last_message: components["schemas"]["RoomMessageOut"] | null;
            /** Last Seq */
            last_seq: number;
            /** Members */
            members: components["schemas"]["RoomMemberOut"][];
            /** Name */
            name: string;
            /** Version */
            version: number;
        };
        /**
         * RoomPatch
         * @description Rename a group.
         */
        RoomPatch: {
            /** Name */
            name: string;
        };
        /**
         * RoomPinsChanged
         * @description A message was pinned in a room, or is not any more; whoever shows them reads them again.
         */
        RoomPinsChanged: {
            /**
             * Room Id
             * Format: uuid
             */
            room_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "room.pins_changed";
        };
        /**
         * RoomRead
         * @description A member has read so far.
         */
        RoomRead: {
            /**
             * Agent Id
             * Format: uuid
             */
            agent_id: string;
            /** Read Seq */
            read_seq: number;
            /**
             * Room Id
             * Format: uuid
             */
            room_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "room.read";
        };
        /**
         * RoomSenderOut
         * @description Who wrote it; `name` is the name of then.
         */
        RoomSenderOut: {
            /** Id */
            id: string | null;
            /** Name */
            name: string;
        };
        /**
         * RoomSentOut
         * @description The stored message; `duplicate` when an earlier try had already stored it.
         */
        RoomSentOut: {
            /** Duplicate */
            duplicate: boolean;
            message: components["schemas"]["RoomMessageOut"];
        };
        /**
         * RoomTyping
         * @description A member writes, or stopped. Never stored; ends by itself after some seconds without another.
         */
        RoomTyping: {
            /**
             * Agent Id
             * Format: uuid
             */
            agent_id: string;
            /** Is Typing */
            is_typing: boolean;
            /**
             * Room Id
             * Format: uuid
             */
            room_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "room.typing";
        };
        /**
         * RoomUpdated
         * @description A room is new, has another name or other members.
         */
        RoomUpdated: {
            room: components["schemas"]["RoomOut"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "room.updated";
        };
        /**
         * SearchOut
         * @description What was found, by kind; null for a kind that was not asked for.
         */
        SearchOut: {
            canned: components["schemas"]["CannedHits"] | null;
            messages: components["schemas"]["MessageHits"] | null;
            visitors: components["schemas"]["VisitorHits"] | null;
        };
        /** Segment */
        Segment: {
            /** Is Hit */
            is_hit: boolean;
            /** Text */
            text: string;
        };
        /**
         * SendMessage
         * @description The same by socket, where the conversation is named in the frame.
         */
        SendMessage: {
            /** Attachment Id */
            attachment_id?: string | null;
            /**
             * Client Id
             * Format: uuid
             */
            client_id: string;
            /**
             * Conversation Id
             * Format: uuid
             */
            conversation_id: string;
            /**
             * Kind
             * @default text
             * @enum {string}
             */
            kind?: "text" | "file" | "card";
            /** Quote Seq */
            quote_seq?: number | null;
            /**
             * Text
             * @default
             */
            text?: string;
        };
        /**
         * SendRoomMessage
         * @description The same by socket, where the room is named in the frame.
         */
        SendRoomMessage: {
            /** Attachment Id */
            attachment_id?: string | null;
            /**
             * Client Id
             * Format: uuid
             */
            client_id: string;
            /**
             * Kind
             * @default text
             * @enum {string}
             */
            kind?: "text" | "file" | "card";
            /** Mentions */
            mentions?: string[];
            /**
             * Room Id
             * Format: uuid
             */
            room_id: string;
            /**
             * Text
             * @default
             */
            text?: string;
            /** Visitor Id */
            visitor_id?: string | null;
        };
        /**
         * SenderOut
         * @description Who wrote an entry; `name` is the name of then.
         */
        SenderOut: {
            /** Avatar Url */
            avatar_url: string | null;
            /** Id */
            id: string | null;
            /** Name */
            name: string;
            /**
             * Type
             * @enum {string}
             */
            type: "visitor" | "agent" | "system";
        };
        /**
         * SentOut
         * @description The stored message; `duplicate` when an earlier try had already stored it.
         */
        SentOut: {
            /** Duplicate */
            duplicate: boolean;
            message: components["schemas"]["MessageOut"];
        };
        /**
         * ServiceRules
         * @description How long a visitor waits before something happens (T06).
         */
        "ServiceRules-Input": {
            /**
             * First Response Seconds
             * @default 120
             */
            first_response_seconds?: number;
            /**
             * Idle Close Minutes
             * @default 0
             */
            idle_close_minutes?: number;
            /**
             * Is Handed Back
             * @default true
             */
            is_handed_back?: boolean;
            /**
             * Offline Grace Seconds
             * @default 60
             */
            offline_grace_seconds?: number;
        };
        /**
         * ServiceRules
         * @description How long a visitor waits before something happens (T06).
         */
        "ServiceRules-Output": {
            /**
             * First Response Seconds
             * @default 120
             */
            first_response_seconds: number;
            /**
             * Idle Close Minutes
             * @default 0
             */
            idle_close_minutes: number;
            /**
             * Is Handed Back
             * @default true
             */
            is_handed_back: boolean;
            /**
             * Offline Grace Seconds
             * @default 60
             */
            offline_grace_seconds: number;
        };
        /** ServingAgent */
        ServingAgent: {
            /** Avatar Url */
            avatar_url: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Nickname */
            nickname: string;
        };
        /**
         * SessionEnded
         * @description The sign-in behind this socket is over; the socket closes with 4401 (SB4).
         */
        SessionEnded: {
            /** Reason */
            reason: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.ended";
        };
        /**
         * SessionOut
         * @description One device that is signed in.
         */
        SessionOut: {
            /** Created At */
            created_at: string;
            /** Expires At */
            expires_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Ip */
            ip: string;
            /** Is Current */
            is_current: boolean;
            /** Is Persistent */
            is_persistent: boolean;
            /** Last Used At */
            last_used_at: string;
            /** User Agent */
            user_agent: string;
        };
        /** SessionPage */
        SessionPage: {
            /**
             * Title
             * @default
             */
            title?: string;
            /**
             * Url
             * @default
             */
            url?: string;
        };
        /** SessionSite */
        SessionSite: {
            appearance: components["schemas"]["Appearance-Output"];
            /** Greeting */
            greeting: string;
            /**
             * Language
             * @enum {string}
             */
            language: "zh-CN" | "en";
            /** Name */
            name: string;
            /** Offline Text */
            offline_text: string;
        };
        /** SessionVisitor */
        SessionVisitor: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Number */
            number: number;
        };
        /**
         * SetAvailability
         * @description What the agent chooses to be (A10).
         */
        "SetAvailability-Input": {
            /**
             * Availability
             * @enum {string}
             */
            availability: "online" | "busy" | "away" | "invisible" | "offline";
            /**
             * Is Automatic
             * @default false
             */
            is_automatic?: boolean;
        };
        /**
         * SetAvailability
         * @description What the agent chooses to be (A10).
         */
        "SetAvailability-Output": {
            /**
             * Availability
             * @enum {string}
             */
            availability: "online" | "busy" | "away" | "invisible" | "offline";
            /**
             * Is Automatic
             * @default false
             */
            is_automatic: boolean;
        };
        /**
         * SetSiteAgents
         * @description Who serves the site; replaces the list.
         */
        SetSiteAgents: {
            /** Agent Ids */
            agent_ids: string[];
        };
        /**
         * SetTeamAgents
         * @description Who is in the team; replaces the list.
         */
        SetTeamAgents: {
            /** Agent Ids */
            agent_ids: string[];
        };
        /**
         * SettingsChanged
         * @description The agent changed their own settings in one of their windows; the others read them again.
         */
        SettingsChanged: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "settings.changed";
        };
        /**
         * SettingsDocument
         * @description What a front end wants to remember for its agent; at most 32 KiB.
         */
        "SettingsDocument-Input": {
            /**
             * Values
             * @default {}
             */
            values?: {
                [key: string]: unknown;
            };
            /**
             * Version
             * @default 1
             */
            version?: number;
        };
        /**
         * SettingsDocument
         * @description What a front end wants to remember for its agent; at most 32 KiB.
         */
        "SettingsDocument-Output": {
            /**
             * Values
             * @default {}
             */
            values: {
                [key: string]: unknown;
            };
            /**
             * Version
             * @default 1
             */
            version: number;
        };
        /**
         * SharedVisitor
         * @description A visitor shown to colleagues. Only ids travel: who may see the visitor asks for the rest, others see nothing.
         */
        SharedVisitor: {
            /** Conversation Id */
            conversation_id: string | null;
            /**
             * Visitor Id
             * Format: uuid
             */
            visitor_id: string;
        };
        /**
         * SignUp
         * @description Create a workspace with its owner and a default site (A01).
         */
        SignUp: {
            /**
             * Email
             * Format: email
             */
            email: string;
            /** Mobile */
            mobile?: string | null;
            /** Name */
            name: string;
            /** Password */
            password: string;
            /** Workspace Name */
            workspace_name: string;
        };
        /**
         * SignedIn
         * @description Keep the token in memory only; the cookie beside it gets the next one.
         */
        SignedIn: {
            /** Access Token */
            access_token: string;
            /** Expires In */
            expires_in: number;
            me: components["schemas"]["Me"];
        };
        /**
         * SiteAgentOut
         * @description An agent who serves a site.
         */
        SiteAgentOut: {
            /** Avatar Url */
            avatar_url: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Nickname */
            nickname: string;
        };
        /**
         * SiteOut
         * @description A web site whose visitors are served.
         */
        SiteOut: {
            /** Agents */
            agents: components["schemas"]["SiteAgentOut"][];
            /** Allowed Domains */
            allowed_domains: string[];
            appearance: components["schemas"]["Appearance-Output"];
            /** Created At */
            created_at: string;
            /** Greeting */
            greeting: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is Default */
            is_default: boolean;
            /**
             * Language
             * @enum {string}
             */
            language: "zh-CN" | "en";
            /** Name */
            name: string;
            /** Offline Text */
            offline_text: string;
            service_rules: components["schemas"]["ServiceRules-Output"];
            /** Site Key */
            site_key: string;
            /** Snippet Seen At */
            snippet_seen_at: string | null;
            /** Snippet Seen Url */
            snippet_seen_url: string | null;
            /** Url */
            url: string;
            /** Visitors Today */
            visitors_today: number;
        };
        /**
         * SitePatch
         * @description Change a site; what is absent stays.
         */
        SitePatch: {
            /**
             * Allowed Domains
             * @default []
             */
            allowed_domains?: string[];
            /**
             * @default {
             *       "bottom_px": 24,
             *       "color": "#0a7b74",
             *       "color_scheme": "light",
             *       "launcher": "text",
             *       "launcher_text": "",
             *       "side": "right",
             *       "side_px": 24,
             *       "typing_preview": false
             *     }
             */
            appearance?: components["schemas"]["Appearance-Input"];
            /**
             * Greeting
             * @default
             */
            greeting?: string;
            /**
             * Language
             * @default zh-CN
             * @enum {string}
             */
            language?: "zh-CN" | "en";
            /**
             * Name
             * @default
             */
            name?: string;
            /**
             * Offline Text
             * @default
             */
            offline_text?: string;
            /**
             * @default {
             *       "first_response_seconds": 120,
             *       "idle_close_minutes": 0,
             *       "is_handed_back": true,
             *       "offline_grace_seconds": 60
             *     }
             */
            service_rules?: components["schemas"]["ServiceRules-Input"];
            /**
             * Url
             * @default
             */
            url?: string;
        };
        /**
         * SourceOut
         * @description Where the visitor came from.
         */
        SourceOut: {
            /** Keyword */
            keyword: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "direct" | "search" | "referral" | "campaign";
            /** Name */
            name: string;
        };
        /**
         * StartConversation
         * @description Begin a conversation with its first message. A retry, or a second tab, gets the one that exists.
         */
        StartConversation: {
            /** Agent Id */
            agent_id?: string | null;
            /**
             * Client Id
             * Format: uuid
             */
            client_id: string;
            message: components["schemas"]["MessageBody"];
        };
        /**
         * StartDirectChat
         * @description Open a chat on the visitor's page (W16), with or without a first message.
         */
        StartDirectChat: {
            /**
             * Client Id
             * Format: uuid
             */
            client_id: string;
            /**
             * Text
             * @default
             */
            text?: string;
        };
        /** StartedOut */
        StartedOut: {
            conversation: components["schemas"]["ConversationForVisitor"];
            /** Duplicate */
            duplicate: boolean;
            message: components["schemas"]["MessageOut"];
        };
        /**
         * TagConversation
         * @description All the tags that the conversation is to have.
         */
        TagConversation: {
            /** Tag Ids */
            tag_ids: string[];
        };
        /**
         * TagOut
         * @description A label for conversations.
         */
        TagOut: {
            /**
             * Color
             * @enum {string}
             */
            color: "grey" | "teal" | "blue" | "green" | "amber" | "red" | "purple";
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Used */
            used: number;
        };
        /** TagPatch */
        TagPatch: {
            /**
             * Color
             * @default grey
             * @enum {string}
             */
            color?: "grey" | "teal" | "blue" | "green" | "amber" | "red" | "purple";
            /**
             * Name
             * @default
             */
            name?: string;
        };
        /** TagsOut */
        TagsOut: {
            /** Tag Ids */
            tag_ids: string[];
        };
        /**
         * TakeOver
         * @description Serve the conversation instead of who does now; with `if_version` only if it has not changed since.
         */
        TakeOver: {
            /** If Version */
            if_version?: number | null;
        };
        /** TargetTeam */
        TargetTeam: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Members */
            members: number;
            /** Name */
            name: string;
            /** Online */
            online: number;
        };
        /**
         * TeamAtWork
         * @description Everybody who may serve, and who waits for nobody yet.
         */
        TeamAtWork: {
            /** Agents */
            agents: components["schemas"]["TeamMemberOut"][];
            /** Queued */
            queued: number;
            /** Queued Since */
            queued_since: string | null;
        };
        /**
         * TeamMemberOut
         * @description An agent at work. Numbers count only conversations that the caller may see.
         */
        TeamMemberOut: {
            /**
             * Availability
             * @enum {string}
             */
            availability: "online" | "busy" | "away" | "invisible" | "offline";
            /** Availability At */
            availability_at: string | null;
            /** Avatar Url */
            avatar_url: string | null;
            /** First Reply Seconds */
            first_reply_seconds: number | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is Online */
            is_online: boolean;
            /** Longest Wait Since */
            longest_wait_since: string | null;
            /** Max Chats */
            max_chats: number;
            /** Nickname */
            nickname: string;
            /** Open Chats */
            open_chats: number;
            /** Served */
            served: number;
        };
        /**
         * TeamOut
         * @description Agents who share a queue (MG01).
         */
        TeamOut: {
            /** Agent Ids */
            agent_ids: string[];
            /** Created At */
            created_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * TeamPatch
         * @description Rename a team.
         */
        TeamPatch: {
            /** Name */
            name: string;
        };
        /**
         * TeamsChanged
         * @description A team came, went, or has other members: read the list again.
         */
        TeamsChanged: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "teams.changed";
        };
        /**
         * TeamsOut
         * @description All teams of the workspace, by name. `without_team` counts the enabled agents who are in none (未分组).
         */
        TeamsOut: {
            /** Items */
            items: components["schemas"]["TeamOut"][];
            /** Without Team */
            without_team: number;
        };
        /**
         * TransferEnded
         * @description An offer is over; told to whom it came from and to whom it went.
         */
        TransferEnded: {
            /**
             * Conversation Id
             * Format: uuid
             */
            conversation_id: string;
            /** From Agent Id */
            from_agent_id: string | null;
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "accepted" | "declined" | "expired" | "cancelled";
            /** To Agent Id */
            to_agent_id: string | null;
            /** To Name */
            to_name: string;
            /**
             * Transfer Id
             * Format: uuid
             */
            transfer_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "transfer.ended";
        };
        /**
         * TransferOut
         * @description A conversation on offer to a colleague, or waiting for somebody of a team (C19).
         */
        TransferOut: {
            /** Expires At */
            expires_at: string;
            from_agent: components["schemas"]["ServingAgent"] | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Note */
            note: string;
            to_agent: components["schemas"]["ServingAgent"] | null;
            to_team: components["schemas"]["TransferTeam"] | null;
        };
        /**
         * TransferTarget
         * @description A colleague to whom a conversation may go.
         */
        TransferTarget: {
            /** Account */
            account: number;
            /**
             * Availability
             * @enum {string}
             */
            availability: "online" | "busy" | "away" | "invisible" | "offline";
            /** Avatar Url */
            avatar_url: string | null;
            /** Away Since */
            away_since: string | null;
            /** First Reply Seconds */
            first_reply_seconds: number | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is Online */
            is_online: boolean;
            /** Load */
            load: number;
            /** Max Chats */
            max_chats: number;
            /** Nickname */
            nickname: string;
            /** Reason */
            reason: ("last_agent" | "same_team" | "least_loaded") | null;
            /** Team Ids */
            team_ids: string[];
        };
        /**
         * TransferTargets
         * @description Who may take a conversation, the best choice first.
         */
        TransferTargets: {
            /** Agents */
            agents: components["schemas"]["TransferTarget"][];
            /** Returns After Seconds */
            returns_after_seconds: number;
            /** Teams */
            teams: components["schemas"]["TargetTeam"][];
        };
        /** TransferTeam */
        TransferTeam: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * TypeInRoom
         * @description Somebody writes, or stopped.
         */
        TypeInRoom: {
            /** Is Typing */
            is_typing: boolean;
            /**
             * Room Id
             * Format: uuid
             */
            room_id: string;
        };
        /**
         * Typing
         * @description Somebody writes, or stopped. Never stored; ends by itself after some seconds without another.
         */
        Typing: {
            /** Agent Id */
            agent_id: string | null;
            /**
             * Conversation Id
             * Format: uuid
             */
            conversation_id: string;
            /** Is Typing */
            is_typing: boolean;
            /**
             * Side
             * @enum {string}
             */
            side: "visitor" | "agent";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "typing";
        };
        /**
         * TypingFrame
         * @description Whether one is writing. Tell it again every few seconds; it is forgotten otherwise.
         */
        TypingFrame: {
            /**
             * Conversation Id
             * Format: uuid
             */
            conversation_id: string;
            /** Is Typing */
            is_typing: boolean;
        };
        /**
         * TypingPreview
         * @description What a visitor is typing, before it is sent. Never stored; an empty text ends it.
         */
        TypingPreview: {
            /**
             * Conversation Id
             * Format: uuid
             */
            conversation_id: string;
            /** Text */
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "typing.preview";
        };
        /**
         * VisitOut
         * @description One stay on the site.
         */
        VisitOut: {
            /** Browser */
            browser: string;
            /** Campaign */
            campaign: {
                [key: string]: string;
            };
            /**
             * Channel
             * @enum {string}
             */
            channel: "desktop" | "mobile" | "wechat";
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Ip */
            ip: string;
            /** Landing Url */
            landing_url: string;
            /** Last Seen At */
            last_seen_at: string;
            /** Os */
            os: string;
            /** Pages */
            pages: number;
            /** Referrer */
            referrer: string;
            region: components["schemas"]["RegionOut"];
            source: components["schemas"]["SourceOut"];
            /** Started At */
            started_at: string;
        };
        /**
         * VisitorBrief
         * @description What the head of a chat shows of its visitor.
         */
        VisitorBrief: {
            /**
             * Channel
             * @enum {string}
             */
            channel: "desktop" | "mobile" | "wechat";
            /** Conversations */
            conversations: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Ip */
            ip: string;
            /** Name */
            name: string;
            /** Number */
            number: number;
            page: components["schemas"]["PageOut"] | null;
            region: components["schemas"]["RegionOut"];
            source: components["schemas"]["SourceOut"];
            /**
             * Type
             * @enum {string}
             */
            type: "new" | "returning" | "interested" | "member";
            /** Visits */
            visits: number;
        };
        /**
         * VisitorCard
         * @description What is known about the person; agents fill it in, or the host page does.
         */
        VisitorCard: {
            /** Address */
            address: string | null;
            /** Company */
            company: string | null;
            /** Email */
            email: string | null;
            /** Fax */
            fax: string | null;
            /** Interest */
            interest: string | null;
            /** Mobile */
            mobile: string | null;
            /** Msn */
            msn: string | null;
            /** Name */
            name: string | null;
            /** Phone */
            phone: string | null;
            /** Qq */
            qq: string | null;
            /** Remark */
            remark: string | null;
            /** Wechat */
            wechat: string | null;
        };
        /**
         * VisitorCardChanged
         * @description A visitor's card was changed: by an agent, or by the host page.
         */
        VisitorCardChanged: {
            /** Agent Id */
            agent_id: string | null;
            /** Agent Name */
            agent_name: string;
            card: components["schemas"]["VisitorCard"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "visitor.card_changed";
            /** Version */
            version: number;
            /**
             * Visitor Id
             * Format: uuid
             */
            visitor_id: string;
        };
        /**
         * VisitorFound
         * @description What is offered for the card of a visitor has changed; this is all of it.
         */
        VisitorFound: {
            /** Items */
            items: components["schemas"]["FoundOut"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "visitor.found";
            /**
             * Visitor Id
             * Format: uuid
             */
            visitor_id: string;
        };
        /**
         * VisitorHit
         * @description A visitor by name, number or card.
         */
        VisitorHit: {
            /** Conversation Id */
            conversation_id: string | null;
            /** Field */
            field: string;
            /** Segments */
            segments: components["schemas"]["Segment"][];
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            visitor: components["schemas"]["FoundVisitor"];
        };
        /** VisitorHits */
        VisitorHits: {
            /** Items */
            items: components["schemas"]["VisitorHit"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /**
         * VisitorOut
         * @description A visitor with the card, whether on the site or not; `left` then, and the stay is the last one.
         */
        VisitorOut: {
            agent: components["schemas"]["NamedAgent"] | null;
            /** Browser */
            browser: string;
            /** Campaign */
            campaign: {
                [key: string]: string;
            };
            card: components["schemas"]["VisitorCard"];
            /** Card Version */
            card_version: number;
            /**
             * Channel
             * @enum {string}
             */
            channel: "desktop" | "mobile" | "wechat";
            /** Conversation Id */
            conversation_id: string | null;
            /** Conversations */
            conversations: number;
            /** Entered At */
            entered_at: string;
            first: components["schemas"]["FirstSource"] | null;
            /** First Seen At */
            first_seen_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Invitation Id */
            invitation_id: string | null;
            /** Ip */
            ip: string;
            /**
             * Is Known
             * @default true
             */
            is_known: boolean;
            /** Is Online */
            is_online: boolean | null;
            /** Landing Url */
            landing_url: string;
            /** Language */
            language: string;
            /** Last Active At */
            last_active_at: string;
            last_agent: components["schemas"]["NamedAgent"] | null;
            member: components["schemas"]["MemberOut"] | null;
            /** Member Id */
            member_id: string | null;
            /** Name */
            name: string;
            /** Number */
            number: number;
            /** Os */
            os: string;
            page: components["schemas"]["PageOut"] | null;
            /** Pages */
            pages: number;
            /** Phone */
            phone: string | null;
            /** Referrer */
            referrer: string;
            region: components["schemas"]["RegionOut"];
            /** Rev */
            rev: number;
            /** Screen */
            screen: string;
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            source: components["schemas"]["SourceOut"];
            /**
             * State
             * @enum {string}
             */
            state: "browsing" | "invited" | "declined" | "queued" | "chatting" | "left";
            /** State At */
            state_at: string;
            /** Timezone */
            timezone: string;
            /**
             * Type
             * @enum {string}
             */
            type: "new" | "returning" | "interested" | "member";
            /** Visits */
            visits: number;
        };
        /**
         * VisitorPatch
         * @description Change fields of the card; those not named stay, null empties.
         */
        VisitorPatch: {
            /** Address */
            address?: string | null;
            /** Company */
            company?: string | null;
            /** Email */
            email?: string | null;
            /** Fax */
            fax?: string | null;
            /** Interest */
            interest?: string | null;
            /** Mobile */
            mobile?: string | null;
            /** Msn */
            msn?: string | null;
            /** Name */
            name?: string | null;
            /** Phone */
            phone?: string | null;
            /** Qq */
            qq?: string | null;
            /** Remark */
            remark?: string | null;
            /** Version */
            version?: number | null;
            /** Wechat */
            wechat?: string | null;
        };
        /**
         * VisitorsChanged
         * @description What changed in a site's live list since the last tick.
         */
        VisitorsChanged: {
            /** Removes */
            removes: string[];
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "visitors.changed";
            /** Upserts */
            upserts: components["schemas"]["LiveVisitor"][];
        };
        /**
         * WatchEnded
         * @description The caller may no longer watch this conversation; nothing more of it comes to this socket.
         */
        WatchEnded: {
            /**
             * Conversation Id
             * Format: uuid
             */
            conversation_id: string;
            /**
             * Reason
             * @constant
             */
            reason: "permission";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "conversation.watch_ended";
        };
        /**
         * WatchVisitors
         * @description Hear of changes in the live lists of these sites; of all one may see if none is named.
         */
        WatchVisitors: {
            /** Site Ids */
            site_ids?: string[] | null;
        };
        /**
         * WidgetConfig
         * @description What the launcher needs before the first click; the same for all visitors, so it may be cached for a minute.
         */
        WidgetConfig: {
            /** Agents Online */
            agents_online: number;
            appearance: components["schemas"]["Appearance-Output"];
            /**
             * Language
             * @enum {string}
             */
            language: "zh-CN" | "en";
            /** Name */
            name: string;
            /** Site Key */
            site_key: string;
        };
        /**
         * WidgetSession
         * @description Everything to begin with. `token` recognises this browser from now on; keep it in the frame's storage.
         */
        WidgetSession: {
            /** Agents */
            agents: components["schemas"]["AgentCard"][];
            conversation: components["schemas"]["ConversationForVisitor"] | null;
            /** Epoch */
            epoch: string;
            /** File Pass */
            file_pass: string;
            limits: components["schemas"]["Limits"];
            /** Server Time */
            server_time: string;
            site: components["schemas"]["SessionSite"];
            /** Token */
            token: string;
            visitor: components["schemas"]["SessionVisitor"];
        };
        /**
         * WordHitOut
         * @description A message of a running conversation with such words in it.
         */
        WordHitOut: {
            /**
             * Conversation Id
             * Format: uuid
             */
            conversation_id: string;
            /** Created At */
            created_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "sensitive" | "complaint";
            /** Parts */
            parts: components["schemas"]["HitPart"][];
            /** Sender Name */
            sender_name: string;
            /**
             * Sender Type
             * @enum {string}
             */
            sender_type: "visitor" | "agent";
            /** Seq */
            seq: number;
            /** Words */
            words: string[];
        };
        /**
         * WordOut
         * @description A word that supervisors want to know of.
         */
        WordOut: {
            /** Created At */
            created_at: string;
            /** Created By */
            created_by: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Word */
            word: string;
        };
        /**
         * WordsOut
         * @description The whole list, and how long it may become.
         */
        WordsOut: {
            /** Items */
            items: components["schemas"]["WordOut"][];
            /** Max */
            max: number;
        };
        /** WorkspaceOut */
        WorkspaceOut: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * WriteNote
         * @description Write a note. A retry with the same client_id writes nothing twice.
         *
         *     A whisper is for the agent who serves the conversation; it takes a permission of its own.
         */
        WriteNote: {
            /**
             * Client Id
             * Format: uuid
             */
            client_id: string;
            /**
             * Kind
             * @default note
             * @enum {string}
             */
            kind?: "note" | "whisper";
            /**
             * Mentions
             * @default []
             */
            mentions?: string[];
            /** Text */
            text: string;
        };
        /**
         * WrittenNote
         * @description The stored note; `duplicate` when an earlier try had already stored it.
         */
        WrittenNote: {
            /** Duplicate */
            duplicate: boolean;
            note: components["schemas"]["NoteOut"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_agents_api_v1_agents_get: {
        parameters: {
            query?: {
                /** @description Text to look for. */
                search?: string | null;
                role_id?: string | null;
                is_enabled?: boolean | null;
                /** @description How many at most. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AgentOut_"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    create_agent_api_v1_agents_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAgent"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    read_agent_api_v1_agents__agent_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agent_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    update_agent_api_v1_agents__agent_id__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agent_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    put_avatar_api_v1_agents__agent_id__avatar_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agent_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvatarOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    delete_avatar_api_v1_agents__agent_id__avatar_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agent_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    create_session_api_v1_auth_login_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    end_session_api_v1_auth_logout_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    refresh_session_api_v1_auth_refresh_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_sessions_api_v1_auth_sessions_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionOut"][];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    revoke_session_api_v1_auth_sessions__session_id__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    read_avatar_api_v1_avatars__agent_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agent_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_blocks_api_v1_blocks_get: {
        parameters: {
            query?: {
                state?: ("active" | "ended") | null;
                /** @description Text to look for. */
                search?: string | null;
                /** @description How many at most. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_BlockOut_"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    create_block_api_v1_blocks_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBlock"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    lift_block_api_v1_blocks__block_id__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                block_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_files_api_v1_canned_files_get: {
        parameters: {
            query?: {
                group_id?: string | null;
                /** @description Text to look for. */
                search?: string | null;
                /** @description How many at most. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CannedFileOut_"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    create_file_api_v1_canned_files_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCannedFile"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedFileOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    delete_file_api_v1_canned_files__file_id__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    update_file_api_v1_canned_files__file_id__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CannedFilePatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedFileOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    restore_file_api_v1_canned_files__file_id__restoration_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedFileOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    use_file_api_v1_canned_files__file_id__uses_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CopiesOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_groups_api_v1_canned_groups_get: {
        parameters: {
            query?: {
                kind?: ("responses" | "files") | null;
                scope?: ("personal" | "shared") | null;
                /** @description How many at most. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CannedGroupOut_"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    order_groups_api_v1_canned_groups_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderCannedGroups"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedGroupOut"][];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    create_group_api_v1_canned_groups_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCannedGroup"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedGroupOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    delete_group_api_v1_canned_groups__group_id__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                group_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    update_group_api_v1_canned_groups__group_id__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                group_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CannedGroupPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedGroupOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    order_files_api_v1_canned_groups__group_id__files_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                group_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderCannedItems"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    order_responses_api_v1_canned_groups__group_id__responses_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                group_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderCannedItems"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    restore_group_api_v1_canned_groups__group_id__restoration_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                group_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedGroupOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_responses_api_v1_canned_responses_get: {
        parameters: {
            query?: {
                scope?: ("personal" | "shared") | null;
                group_id?: string | null;
                /** @description Text to look for. */
                search?: string | null;
                /** @description How many at most. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CannedResponseOut_"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    create_response_api_v1_canned_responses_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCannedResponse"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedResponseOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    export_responses_api_v1_canned_responses_export_get: {
        parameters: {
            query?: {
                scope?: "personal" | "shared";
                format?: "csv" | "xlsx";
                language?: "zh-CN" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    import_table_api_v1_canned_responses_imports_post: {
        parameters: {
            query?: {
                scope?: "personal" | "shared";
                default_group?: string;
                is_preview?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    read_response_api_v1_canned_responses__response_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                response_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedResponseOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    delete_response_api_v1_canned_responses__response_id__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                response_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    update_response_api_v1_canned_responses__response_id__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                response_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CannedResponsePatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedResponseOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    restore_response_api_v1_canned_responses__response_id__restoration_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                response_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedResponseOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    use_response_api_v1_canned_responses__response_id__uses_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                response_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CopiesOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_categories_api_v1_categories_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryOut"][];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    add_category_api_v1_categories_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCategory"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    delete_category_api_v1_categories__category_id__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                category_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    change_category_api_v1_categories__category_id__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                category_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_colleagues_api_v1_colleagues_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColleagueOut"][];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    open_room_with_api_v1_colleagues__agent_id__room_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agent_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_conversations_api_v1_conversations_get: {
        parameters: {
            query?: {
                status?: ("active" | "queued" | "open" | "closed") | null;
                scope?: "mine" | "all";
                site_id?: string | null;
                visitor_id?: string | null;
                /** @description How many at most. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ConversationOut_"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    change_many_api_v1_conversations_bulk_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_conversation_api_v1_conversations__conversation_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    accept_conversation_api_v1_conversations__conversation_id__assignment_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptConversation"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    close_conversation_api_v1_conversations__conversation_id__closure_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseConversation"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    read_filing_api_v1_conversations__conversation_id__filing_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    file_conversation_api_v1_conversations__conversation_id__filing_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileConversation"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    mark_conversation_api_v1_conversations__conversation_id__mark_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkConversation"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    read_mentions_api_v1_conversations__conversation_id__mentions_read_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    read_api_v1_conversations__conversation_id__messages_get: {
        parameters: {
            query?: {
                before_seq?: number | null;
                after_seq?: number | null;
                limit?: number;
            };
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    send_api_v1_conversations__conversation_id__messages_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageBody"];
            };
        };
        responses: {
            /** @description It was stored by an earlier try. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentOut"];
                };
            };
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    recall_api_v1_conversations__conversation_id__messages__seq__recall_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecalledOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_notes_api_v1_conversations__conversation_id__notes_get: {
        parameters: {
            query?: {
                /** @description Only those after this one. */
                after_seq?: number;
                /** @description How many at most. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
            };
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotePage"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    write_note_api_v1_conversations__conversation_id__notes_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteNote"];
            };
        };
        responses: {
            /** @description Stored by an earlier try */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenNote"];
                };
            };
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenNote"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    delete_note_api_v1_conversations__conversation_id__notes__note_id__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
                note_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    join_conversation_api_v1_conversations__conversation_id__participants_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinConversation"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    leave_conversation_api_v1_conversations__conversation_id__participants_me_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_rating_api_v1_conversations__conversation_id__rating_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    ask_for_rating_api_v1_conversations__conversation_id__rating_request_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForRating"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    note_receipt_api_v1_conversations__conversation_id__receipts_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Receipt"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    tag_conversation_api_v1_conversations__conversation_id__tags_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagConversation"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagsOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    take_over_conversation_api_v1_conversations__conversation_id__takeover_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeOver"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    download_api_v1_conversations__conversation_id__transcript_get: {
        parameters: {
            query?: {
                format?: "txt" | "html" | "csv";
                language?: "zh-CN" | "en";
                /** @description Minutes east of UTC, for the times in it. */
                utc_offset?: number;
                with_notes?: boolean;
            };
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_transfer_targets_api_v1_conversations__conversation_id__transfer_targets_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferTargets"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    offer_transfer_api_v1_conversations__conversation_id__transfers_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferTransfer"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    upload_file_api_v1_files_post: {
        parameters: {
            query: {
                /** @description The file's name, for showing. */
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_file_api_v1_files__attachment_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_content_api_v1_files__attachment_id___variant__get: {
        parameters: {
            query?: {
                exp?: string;
                sig?: string;
                pass?: string;
            };
            header?: never;
            path: {
                attachment_id: string;
                variant: "content" | "thumbnail";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            /** @description The range asked for. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    dismiss_api_v1_found_details__found_id__dismissal_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                found_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Dismiss"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    fill_api_v1_found_details__found_id__filling_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                found_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FillIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_marks_api_v1_marks_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkOut"][];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    read_me_api_v1_me_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    update_me_api_v1_me_patch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MePatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    choose_availability_api_v1_me_availability_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetAvailability-Input"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetAvailability-Output"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    put_my_avatar_api_v1_me_avatar_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvatarOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    change_password_api_v1_me_password_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    read_settings_api_v1_me_settings_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsDocument-Output"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    write_settings_api_v1_me_settings_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsDocument-Input"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsDocument-Output"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    withdraw_member_key_api_v1_member_keys__key_id__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_mentions_api_v1_mentions_get: {
        parameters: {
            query?: {
                is_unread?: boolean;
                /** @description How many at most. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_MentionOut_"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    count_mentions_api_v1_mentions_count_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentionCount"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_ratings_api_v1_ratings_get: {
        parameters: {
            query?: {
                agent_id?: string | null;
                /** @description How many at most. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_RatingOut_"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_records_api_v1_records_get: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
                site_id?: string | null;
                visitor_id?: string | null;
                agent_id?: string | null;
                category_id?: string | null;
                tag_id?: string | null;
                is_handled?: boolean | null;
                started_from?: string | null;
                started_to?: string | null;
                /** @description Said in it, or the visitor's name or number. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ConversationOut_"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    count_records_api_v1_records_counts_get: {
        parameters: {
            query?: {
                site_id?: string | null;
                visitor_id?: string | null;
                agent_id?: string | null;
                category_id?: string | null;
                tag_id?: string | null;
                is_handled?: boolean | null;
                started_from?: string | null;
                started_to?: string | null;
                /** @description Said in it, or the visitor's name or number. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordCounts"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_roles_api_v1_roles_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleDetail"][];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_rooms_api_v1_rooms_get: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_RoomOut_"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    create_room_api_v1_rooms_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRoom"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    read_room_api_v1_rooms__room_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    rename_room_api_v1_rooms__room_id__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    leave_room_api_v1_rooms__room_id__departure_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveRoom"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomDone"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    search_messages_api_v1_rooms__room_id__found_messages_get: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path: {
                room_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomMessageOut"][];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    add_members_api_v1_rooms__room_id__members_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMembers"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    read_messages_api_v1_rooms__room_id__messages_get: {
        parameters: {
            query?: {
                before_seq?: number | null;
                after_seq?: number | null;
                limit?: number;
            };
            header?: never;
            path: {
                room_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomHistoryOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    send_message_api_v1_rooms__room_id__messages_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomMessageBody"];
            };
        };
        responses: {
            /** @description It was stored by an earlier try. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomSentOut"];
                };
            };
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomSentOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_pins_api_v1_rooms__room_id__pins_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomMessageOut"][];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    pin_message_api_v1_rooms__room_id__pins__seq__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room_id: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomMessageOut"][];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    unpin_message_api_v1_rooms__room_id__pins__seq__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room_id: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomMessageOut"][];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    read_up_to_api_v1_rooms__room_id__receipts_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadRoom"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomDone"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    remove_member_api_v1_rooms__room_id__removals_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveMember"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    search_api_v1_search_get: {
        parameters: {
            query: {
                /** @description Words, numbers, or pinyin initials. Taken literally. */
                q: string;
                /** @description All kinds, if none is named. */
                kinds?: ("messages" | "visitors" | "canned")[] | null;
                site_id?: string | null;
                visitor_id?: string | null;
                conversation_id?: string | null;
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    create_workspace_api_v1_signup_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUp"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_sites_api_v1_sites_get: {
        parameters: {
            query?: {
                /** @description Text to look for. */
                search?: string | null;
                /** @description How many at most. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_SiteOut_"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    create_site_api_v1_sites_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSite"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    read_site_api_v1_sites__site_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                site_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    delete_site_api_v1_sites__site_id__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                site_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    update_site_api_v1_sites__site_id__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                site_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SitePatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_site_agents_api_v1_sites__site_id__agents_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                site_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteAgentOut"][];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    set_site_agents_api_v1_sites__site_id__agents_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                site_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetSiteAgents"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteAgentOut"][];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    check_member_proof_api_v1_sites__site_id__member_checks_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                site_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberProof"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberCheckOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_member_identity_api_v1_sites__site_id__member_identity_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                site_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberIdentityOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    change_member_identity_api_v1_sites__site_id__member_identity_patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                site_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberIdentityPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberIdentityOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    make_member_key_api_v1_sites__site_id__member_keys_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                site_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberKeyMade"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_tags_api_v1_tags_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagOut"][];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    add_tag_api_v1_tags_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTag"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    delete_tag_api_v1_tags__tag_id__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tag_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    change_tag_api_v1_tags__tag_id__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tag_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    show_team_api_v1_team_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamAtWork"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_teams_api_v1_teams_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamsOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    create_team_api_v1_teams_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTeam"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    delete_team_api_v1_teams__team_id__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                team_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    rename_team_api_v1_teams__team_id__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                team_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    set_team_agents_api_v1_teams__team_id__agents_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                team_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetTeamAgents"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    withdraw_transfer_api_v1_transfers__transfer_id__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transfer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    accept_transfer_api_v1_transfers__transfer_id__acceptance_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transfer_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Answer"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    decline_transfer_api_v1_transfers__transfer_id__refusal_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transfer_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Answer"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_live_visitors_api_v1_visitors_get: {
        parameters: {
            query?: {
                site_id?: string | null;
                /** @description Text to look for. */
                search?: string | null;
                /** @description How many at most. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LivePage"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_one_visitor_api_v1_visitors__visitor_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visitor_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitorOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    change_visitor_api_v1_visitors__visitor_id__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visitor_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitorPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitorOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    chat_with_visitor_api_v1_visitors__visitor_id__conversations_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visitor_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartDirectChat"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_found_api_v1_visitors__visitor_id__found_get: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
            };
            header?: never;
            path: {
                visitor_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_FoundOut_"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_invitations_api_v1_visitors__visitor_id__invitations_get: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
            };
            header?: never;
            path: {
                visitor_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_InvitationOut_"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    invite_visitor_api_v1_visitors__visitor_id__invitations_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visitor_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteVisitor"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_page_views_api_v1_visitors__visitor_id__trail_get: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
            };
            header?: never;
            path: {
                visitor_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PageViewOut_"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_visits_api_v1_visitors__visitor_id__visits_get: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
            };
            header?: never;
            path: {
                visitor_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_VisitOut_"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_word_hits_api_v1_word_hits_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WordHitOut"][];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    dismiss_word_hit_api_v1_word_hits__hit_id__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_words_api_v1_words_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WordsOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    add_words_api_v1_words_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddWords"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WordsOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    delete_word_api_v1_words__word_id__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                word_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_online_agents_widget_v1_agents_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentCard"][];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_config_widget_v1_config_get: {
        parameters: {
            query: {
                site_key: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WidgetConfig"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_own_conversations_widget_v1_conversations_get: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ConversationForVisitor_"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    start_conversation_widget_v1_conversations_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartConversation"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    close_own_conversation_widget_v1_conversations__conversation_id__closure_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseConversation"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationForVisitor"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    read_as_visitor_widget_v1_conversations__conversation_id__messages_get: {
        parameters: {
            query?: {
                before_seq?: number | null;
                after_seq?: number | null;
                limit?: number;
            };
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    send_as_visitor_widget_v1_conversations__conversation_id__messages_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageBody"];
            };
        };
        responses: {
            /** @description It was stored by an earlier try. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentOut"];
                };
            };
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    recall_as_visitor_widget_v1_conversations__conversation_id__messages__seq__recall_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecalledOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_own_rating_widget_v1_conversations__conversation_id__rating_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnRating"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    rate_conversation_widget_v1_conversations__conversation_id__rating_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveRating"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnRating"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    note_own_receipt_widget_v1_conversations__conversation_id__receipts_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Receipt"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    download_as_visitor_widget_v1_conversations__conversation_id__transcript_get: {
        parameters: {
            query?: {
                language?: "zh-CN" | "en";
                /** @description Minutes east of UTC, for the times in it. */
                utc_offset?: number;
            };
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    upload_file_as_visitor_widget_v1_files_post: {
        parameters: {
            query: {
                /** @description The file's name, for showing. */
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_file_as_visitor_widget_v1_files__attachment_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentOut"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    begin_session_widget_v1_session_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginSession"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WidgetSession"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Server Error */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
}
