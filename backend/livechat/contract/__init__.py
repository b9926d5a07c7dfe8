"""The description of all doors, made from the code: openapi.json and asyncapi.json."""
