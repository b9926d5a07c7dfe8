/** Emoji with the words by which they are found, Chinese and English. Glyphs of the system: every reader sees them in the style they know. */
const faces = `😀 笑 大笑 grin happy|😄 开心 高兴 smile happy|😁 嘻嘻 露齿 beam|😆 哈哈 laugh|😅 汗 尴尬 sweat|😂 笑哭 joy tears|🤣 打滚 rofl|🙂 微笑 smile|😉 眨眼 wink|😊 脸红 害羞 blush|😇 天使 angel|🥰 喜爱 爱心 love hearts|😍 花痴 色 heart eyes|😘 飞吻 亲 kiss|😋 好吃 馋 yum|😜 调皮 吐舌 tongue wink|🤔 思考 想 think|🤗 拥抱 抱 hug|🤭 捂嘴 偷笑 giggle|🤫 嘘 安静 quiet shush|😎 酷 墨镜 cool sunglasses|🤓 书呆 学霸 nerd|😏 得意 坏笑 smirk|😌 放心 安心 relieved|😴 睡觉 困 sleep|😪 困 累 sleepy|🥱 哈欠 yawn|😐 无语 面无表情 neutral|😑 无奈 expressionless|🙄 白眼 eye roll|😕 疑惑 confused|😟 担心 worried|😮 惊讶 open mouth wow|😲 震惊 astonished|😳 脸红 尴尬 flushed|🥺 可怜 求 pleading|😢 哭 流泪 cry|😭 大哭 sob|😤 生气 哼 huff|😠 生气 angry|😡 愤怒 rage|🤯 爆炸 mind blown|😱 害怕 尖叫 scream|😷 口罩 生病 mask sick|🤒 发烧 生病 fever|🤕 受伤 hurt|🥳 庆祝 派对 party`;
const gestures = `👍 赞 好 同意 thumbs up yes ok|👎 差 不同意 thumbs down no|👌 好的 没问题 ok|👏 鼓掌 clap|🙏 谢谢 拜托 感谢 thanks please pray|🤝 握手 合作 handshake deal|💪 加油 强 strong muscle|👋 你好 再见 挥手 hello bye wave|✌️ 胜利 耶 victory|🤞 祈祷 好运 luck fingers crossed|🙌 万岁 太好了 hooray|🙋 举手 我 raise hand|🙇 鞠躬 抱歉 sorry bow|🤷 不知道 耸肩 shrug|🤦 捂脸 facepalm|👀 看 关注 eyes look|👇 下面 看下 down|👆 上面 up|👉 右边 right|👈 左边 left|💁 服务 介绍 info|🙆 可以 ok|🙅 不行 no`;
const things = `❤️ 爱心 喜欢 heart love|💔 心碎 broken heart|💗 心动 heart|💯 满分 一百 hundred|🔥 火 热门 fire hot|🎉 庆祝 恭喜 celebrate party|🎊 庆祝 confetti|🎁 礼物 赠品 gift|🌹 玫瑰 花 rose|🌸 花 樱花 flower|⭐ 星 收藏 star|🌟 闪亮 star|✨ 亮 新 sparkles|🌞 太阳 sun|🌙 月亮 晚安 moon|🍀 幸运 luck clover|🍵 茶 tea|☕ 咖啡 coffee|✅ 完成 对 done check|❌ 错 不 wrong cross|❓ 问题 疑问 question|❗ 重要 注意 important|⚠️ 警告 注意 warning|💡 想法 灯 idea|💰 钱 价格 money|🧾 发票 收据 invoice receipt|💳 银行卡 支付 card pay|🛒 购物 购物车 cart shop|📦 包裹 快递 package|🚚 送货 物流 delivery truck|🔧 维修 安装 repair tool|📞 电话 phone call|📱 手机 mobile|💻 电脑 computer|📧 邮件 邮箱 mail|📅 日期 日历 date calendar|⏰ 时间 闹钟 time alarm|⏳ 等待 稍等 wait|📌 置顶 pin|📎 附件 attachment clip|📝 记录 笔记 note|📄 文件 文档 document|📷 照片 拍照 photo camera|📍 地址 位置 place|🏠 家 房子 home|🏢 公司 办公 office|🚗 汽车 开车 car|🔒 安全 锁 lock|🔗 链接 link|🔍 搜索 查找 search`;

export interface Emoji {
  glyph: string;
  /** In lower case. */
  words: string;
}

const read = (text: string): Emoji[] =>
  text.split("|").map((one) => {
    const at = one.indexOf(" ");
    return { glyph: one.slice(0, at), words: one.slice(at + 1) };
  });

export const emojiGroups = { faces: read(faces), gestures: read(gestures), things: read(things) } as const;

/** Those whose words hold what was typed, in the order in which they stand. */
export function findEmoji(wanted: string): Emoji[] {
  const word = wanted.trim().toLowerCase();
  return Object.values(emojiGroups)
    .flat()
    .filter(({ glyph, words }) => words.includes(word) || glyph === word);
}
