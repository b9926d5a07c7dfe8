import { describe, expect, it } from "vitest";
import { maskNumbers } from "./maskNumbers";

const digitsLeft = (text: string) => maskNumbers(text).replace(/[^0-9０-９]/g, "");

describe("D08: what an agent may see before it is sent", () => {
  it.each([
    "6222021234567890128",
    "4111 1111 1111 1111",
    "4111-1111-1111-1111",
    "４１１１ １１１１ １１１１ １１１１",
    "4111 (1111) 1111，1111 end",
    "卡号4111111111111111，谢谢",
    "4.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1 end",
    "4111\u200b1111\u200b1111\u200b1111 end",
    "378282246310005 is mine",
    "1380013800041111111111111111 both",
  ])("shows no card: %s", (text) => {
    expect(digitsLeft(text)).toBe("");
  });

  it.each([
    "11010519491231002X",
    "11010519491231002x。",
    "１１０１０５１９４９１２３１００２Ｘ 好",
    "440524 18800101 0014 是我的",
    "110105491231002 旧的",
  ])("shows no identity: %s", (text) => {
    expect(digitsLeft(text)).toBe("");
  });

  it("shows nothing of a card while it is being typed either", () => {
    const card = "6222021234567890";
    for (let typed = 7; typed <= card.length; typed += 1) expect(digitsLeft(card.slice(0, typed))).toBe("");
  });

  it.each([
    "我的手机是 13800138000",
    "13800138000",
    "订单 20240618001 还没到",
    "2024-06-18 下午 3:30",
    "400-820-8820 打不通",
    "１２３４５ 个",
    "12345 个",
    "型号 LC-S600，数量 3",
    "订单号 202406180015 到哪了",
  ])("shows what is none: %s", (text) => {
    expect(maskNumbers(text)).toBe(text);
  });

  it("keeps the words around it and the length of what it hides", () => {
    expect(maskNumbers("卡 4111 1111 1111 1111 好")).toBe("卡 •••• •••• •••• •••• 好");
  });
});
