/** As the server normalises it: digits, with a plus sign in front of a country code. */
export const MOBILE_PATTERN = /^\s*\+?[0-9][0-9 -]{4,18}[0-9]\s*$/;
