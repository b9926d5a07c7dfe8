import { expect, test } from "vitest";
import { rangeOf } from "./rangeOf";

test.each([
  ["203.0.113.58", "203.0.113.0/24"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
])("T15: the range proposed for %s is %s", (ip, range) => {
  expect(rangeOf(ip)).toBe(range);
});
