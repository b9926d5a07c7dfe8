import { SessionContext } from "@smt/shared/api/useMe.ts";
import { setLanguage } from "@smt/shared/i18n/index.ts";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { App } from "antd";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import { aVisitor } from "../../common/testing";
import type { LiveVisitor } from "../../common/wire";
import { WorkbenchContext } from "../../state/useWorkbench";
import { applySnapshot, emptyVisitorTable } from "../../state/visitorTable";
import type { Workbench } from "../../state/workbench";
import { BulkBar } from "./BulkBar";
import { DockCounters } from "./DockCounters";
import { InviteForm } from "./InviteForm";
import { changeMonitor, restoreMonitor, tickAll, untickAll } from "./monitor";
import { VisitorGrid } from "./VisitorGrid";

const request = vi.fn(async (..._given: unknown[]): Promise<unknown> => ({}));
const visitors = createStore(() => ({ table: emptyVisitorTable, error: null as unknown, isUnsure: false }));
const workbench = {
  agentId: "a1",
  visitors: { store: visitors, reload: async () => undefined },
  expected: { store: createStore(() => ({ byVisitor: new Map() })), want: () => undefined },
  connection: { request, state: { name: "online" } },
  conversations: { merge: () => undefined },
} as unknown as Workbench;
const session = {
  me: { permissions: ["visitor:invite", "visitor:block", "conversation:accept"] },
  setMe: () => undefined,
};

function show(content: React.ReactNode, ...present: LiveVisitor[]) {
  visitors.setState({ table: applySnapshot(emptyVisitorTable, present) });
  return render(
    <QueryClientProvider client={new QueryClient()}>
      <SessionContext value={session as never}>
        <App>
          <WorkbenchContext value={workbench}>{content}</WorkbenchContext>
        </App>
      </SessionContext>
    </QueryClientProvider>,
  );
}

describe("the monitor on the screen", () => {
  beforeEach(() => {
    setLanguage("zh-CN");
    vi.stubGlobal(
      "ResizeObserver",
      class {
        observe() {}
        disconnect() {}
        unobserve() {}
      },
    );
    restoreMonitor({});
    untickAll();
    request.mockClear();
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  it("V16: ticks one, and all within the filter, and counts only who is still there", () => {
    show(
      <>
        <BulkBar />
        <VisitorGrid isTickable />
      </>,
      aVisitor({ id: "a", number: 1 }),
      aVisitor({ id: "b", number: 2 }),
    );
    expect(screen.queryByRole("region", { name: "批量操作" })).toBeNull();
    fireEvent.click(screen.getByRole("checkbox", { name: "选择 2" }));
    expect(screen.getByRole("region", { name: "批量操作" }).textContent).toContain("已选 1 位访客");
    fireEvent.click(screen.getByRole("checkbox", { name: "选择筛选出的全部访客" }));
    expect(screen.getByRole("region").textContent).toContain("已选 2 位访客");
    act(() => visitors.setState({ table: applySnapshot(emptyVisitorTable, [aVisitor({ id: "b" })]) }));
    expect(screen.getByRole("region").textContent).toContain("已选 1 位访客");
  });

  it("V16: has no boxes in the dock beside the chat", () => {
    show(<VisitorGrid />, aVisitor({ id: "a" }));
    expect(screen.getByRole("row", { name: /350901960/ })).toBeTruthy();
    expect(screen.queryByRole("checkbox")).toBeNull();
  });

  it("V16: X and Space tick the selected row", () => {
    show(<VisitorGrid isTickable />, aVisitor({ id: "a", number: 7 }));
    act(() => changeMonitor({ selectedId: "a" }));
    const box = screen.getByRole("checkbox", { name: "选择 7" }) as HTMLInputElement;
    fireEvent.keyDown(document.body, { code: "Space" });
    expect(box.checked).toBe(true);
    fireEvent.keyDown(document.body, { code: "Space" });
    expect(box.checked).toBe(false);
    // On a control it presses that.
    fireEvent.keyDown(screen.getByRole("button", { name: /档案/ }), { code: "Space" });
    expect(box.checked).toBe(false);
  });

  it("V16: invites all who are ticked with one text, and tells each outcome", async () => {
    request.mockImplementation(async (_type, data) => {
      if ((data as { visitor_id: string }).visitor_id === "a")
        throw Object.assign(new Error(), { code: "invitation_limit" });
      return {};
    });
    show(<BulkBar />, aVisitor({ id: "a", number: 1 }), aVisitor({ id: "b", number: 2 }));
    act(() => tickAll(["a", "b"]));
    fireEvent.click(screen.getByRole("button", { name: "批量邀请" }));
    const form = await screen.findByRole("form", { name: "批量邀请" });
    fireEvent.change(within(form).getByRole("textbox", { name: "邀请内容" }), { target: { value: "现在有优惠" } });
    fireEvent.click(within(form).getByRole("button", { name: "发送邀请" }));
    await waitFor(() => expect(document.querySelector("[data-outcome=b]")?.textContent).toContain("成功"));
    expect(document.querySelector("[data-outcome=a]")?.textContent).toContain("10 分钟内已邀请该访客 2 次");
    expect(request.mock.calls.map(([, data]) => (data as { text: string }).text)).toEqual(["现在有优惠", "现在有优惠"]);
  });

  it("V16 W15: an invitation carries whether the card shows and when it is taken back", async () => {
    const visitor = aVisitor({ id: "a" });
    show(<InviteForm visitor={visitor} onDone={() => undefined} isPane />, visitor);
    fireEvent.click(screen.getByRole("checkbox", { name: "显示我的名片" }));
    fireEvent.click(screen.getByRole("checkbox", { name: "30 秒无响应自动撤回" }));
    expect(screen.getByText("同一访客 10 分钟内最多邀请 2 次")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: /发送邀请/ }));
    await waitFor(() => expect(request).toHaveBeenCalled());
    expect(request.mock.calls[0]?.[0]).toBe("visitor.invite");
    expect(request.mock.calls[0]?.[1]).toMatchObject({ visitor_id: "a", shows_card: false, lasts_seconds: 30 });
  });

  it("V15 W16: 直接对话 opens the chat with the text", async () => {
    const visitor = aVisitor({ id: "a" });
    show(<InviteForm visitor={visitor} onDone={() => undefined} isPane />, visitor);
    fireEvent.click(screen.getByText("直接对话"));
    fireEvent.change(screen.getByRole("textbox", { name: "邀请内容" }), { target: { value: "我来帮您" } });
    request.mockImplementation(async () => ({ conversation: { id: "c1" } }));
    fireEvent.click(screen.getByRole("button", { name: /发起对话/ }));
    await waitFor(() => expect(request).toHaveBeenCalled());
    expect(request.mock.calls[0]?.[0]).toBe("visitor.chat");
    expect(request.mock.calls[0]?.[1]).toMatchObject({ visitor_id: "a", text: "我来帮您" });
  });

  it("G12: one whose server cannot be asked is 未知, in the row and in the counters, and offers nothing to press", () => {
    show(
      <>
        <DockCounters />
        <VisitorGrid />
      </>,
      aVisitor({ id: "a", number: 1 }),
      aVisitor({ id: "b", number: 2, is_known: false }),
    );
    const row = document.querySelector("[data-visitor=b]") as HTMLElement;
    expect(row.dataset.state).toBe("unknown");
    expect(within(row).getByText("未知")).toBeTruthy();
    expect(within(row).queryByRole("button", { name: "对话" })).toBeNull();
    expect(document.querySelector("[data-count=unknown]")?.textContent).toContain("1");
    expect(document.querySelector("[data-count=online]")?.textContent).toContain("1");
  });
});
