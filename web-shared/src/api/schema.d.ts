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
         * @description The content, for whoever holds a signed link that has not expired. Every refusal is a 404 (SU6).
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
         * @description Say whether one takes chats now (A10).
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
    "/api/v1/visitors/{visitor_id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
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
        };
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
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Last Seq */
            last_seq: number;
            /**
             * Origin
             * @enum {string}
             */
            origin: "visitor" | "invitation" | "direct";
            /** Queue Position */
            queue_position: number | null;
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
            /** Close Reason */
            close_reason: ("visitor" | "agent" | "idle") | null;
            /** Closed At */
            closed_at: string | null;
            /** Created At */
            created_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is Visitor Online */
            is_visitor_online: boolean;
            last_message: components["schemas"]["LastMessage"] | null;
            /** Last Seq */
            last_seq: number;
            /**
             * Origin
             * @enum {string}
             */
            origin: "visitor" | "invitation" | "direct";
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
             *       "launcher": "text",
             *       "launcher_text": "",
             *       "side": "right",
             *       "side_px": 24
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
             * Url
             * @default
             */
            url?: string;
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
        Event: components["schemas"]["AgentUpdated"] | components["schemas"]["AgentsOnline"] | components["schemas"]["ConversationReceipt"] | components["schemas"]["ConversationState"] | components["schemas"]["ConversationUpdated"] | components["schemas"]["Heads"] | components["schemas"]["InvitationCreated"] | components["schemas"]["InvitationUpdated"] | components["schemas"]["MessageCreated"] | components["schemas"]["Resync"] | components["schemas"]["SessionEnded"] | components["schemas"]["Typing"] | components["schemas"]["VisitorsChanged"];
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
         * IdentifyVisitor
         * @description What the host page says about its visitor. Unsigned, so it fills the card and proves nothing.
         */
        IdentifyVisitor: {
            /** Company */
            company?: string | null;
            /** Email */
            email?: string | null;
            /** Name */
            name?: string | null;
            /** Phone */
            phone?: string | null;
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
         * LastMessage
         * @description The end of the log in one line; system entries do not count.
         */
        LastMessage: {
            /** Created At */
            created_at: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "text" | "file";
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
            /** Last Active At */
            last_active_at: string;
            last_agent: components["schemas"]["NamedAgent"] | null;
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
            kind?: "text" | "file";
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
         * MessageOut
         * @description An entry of a conversation's log. `seq` runs 1, 2, 3 … without holes; order by it, never by time.
         */
        MessageOut: {
            attachment: components["schemas"]["AttachmentOut"] | null;
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
            /**
             * Kind
             * @enum {string}
             */
            kind: "text" | "file" | "system";
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
        /**
         * Nothing
         * @description No content.
         */
        Nothing: Record<string, never>;
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
        /** Page[PageViewOut] */
        Page_PageViewOut_: {
            /** Items */
            items: components["schemas"]["PageViewOut"][];
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
        /**
         * Ping
         * @description A sign of life; the reply holds the heads of the open conversations and the server's time.
         */
        Ping: Record<string, never>;
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
            kind?: "text" | "file";
            /**
             * Text
             * @default
             */
            text?: string;
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
        SetAvailability: {
            /**
             * Availability
             * @enum {string}
             */
            availability: "online" | "busy" | "away" | "invisible" | "offline";
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
             *       "launcher": "text",
             *       "launcher_text": "",
             *       "side": "right",
             *       "side_px": 24
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
         * VisitorOut
         * @description A visitor with the card, whether on the site or not; `left` then, and the stay is the last one.
         */
        VisitorOut: {
            agent: components["schemas"]["NamedAgent"] | null;
            /** Browser */
            browser: string;
            card: components["schemas"]["VisitorCard"];
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
            /** Is Online */
            is_online: boolean;
            /** Landing Url */
            landing_url: string;
            /** Language */
            language: string;
            /** Last Active At */
            last_active_at: string;
            last_agent: components["schemas"]["NamedAgent"] | null;
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
            limits: components["schemas"]["Limits"];
            /** Server Time */
            server_time: string;
            site: components["schemas"]["SessionSite"];
            /** Token */
            token: string;
            visitor: components["schemas"]["SessionVisitor"];
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
                "application/json": components["schemas"]["SetAvailability"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetAvailability"];
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
