import { describe, expect, it } from "vitest";
import { calculate } from "./calculate";

describe("C14: the calculator", () => {
  it.each([
    ["0.1+0.2", "0.3"],
    ["1.1*3", "3.3"],
    ["19.99 × 3", "59.97"],
    ["2+3*4", "14"],
    ["(2+3)*4", "20"],
    ["-(2+3)", "-5"],
    ["10/4", "2.5"],
    ["1/3", "0.3333333333"],
    ["2/3", "0.6666666667"],
    ["200-10%", "180"],
    ["200*10%", "20"],
    ["50%", "0.5"],
    ["1,280×12", "15360"],
    ["１２＋３＝", "15"],
    ["8÷-2", "-4"],
    ["999999999999999999*10", "9999999999999999990"],
    ["0.00000000001", "0"],
    [".5+.5", "1"],
  ])("%s is %s", (formula, result) => {
    expect(calculate(formula)).toBe(result);
  });

  it.each(["", "1/0", "2+", "(1", "1)", "abc", "alert(1)", "1..2", "2**3", "0x10+", "9".repeat(101), "()", "%"])(
    "%s cannot be calculated, and nothing of it is run",
    (formula) => {
      expect(calculate(formula)).toBeNull();
    },
  );
});
