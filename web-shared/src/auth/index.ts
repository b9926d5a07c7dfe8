export { applyPreferences } from "./applyPreferences";
export { PASSWORD_MIN, PasswordStrength } from "./PasswordStrength";
export { MOBILE_PATTERN } from "./patterns";
export { SessionGate } from "./SessionGate";
export { Starting } from "./Starting";
