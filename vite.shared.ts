/** What the three vite configurations have in common. */

const server = process.env.LIVECHAT_DEV_SERVER ?? "http://127.0.0.1:8000";

/** In development the pages come from vite and all that is behind them from `livechat serve`. */
export const proxyToServer = {
  "/api": server,
  "/widget/v1": server,
  "/ws": { target: server.replace(/^http/, "ws"), ws: true },
};

/** React has the higher priority, or it would land inside the antd chunk that depends on it. */
export const vendorChunks = [
  { name: "react", test: /node_modules[\\/](react|react-dom|scheduler|react-router)[\\/]/, priority: 20 },
  { name: "antd", test: /node_modules[\\/](antd|@ant-design|@rc-component|rc-[^\\/]+)[\\/]/, priority: 10 },
];
