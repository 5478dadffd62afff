const PUBLIC_NAME = /^@?(?<name>[A-Za-z]\w{3,})$/u;
/** Ids of channels and supergroups are -100 and ten or more digits: https://core.telegram.org/api/bots/ids */
const SHARED_ID = /^-100(?<id>[1-9]\d{0,12})$/u;

/**
 * The address of a message in a public (`@name`) or private channel, supergroup or forum. Null where Telegram has no such
 * address: in basic groups and private chats.
 */
export function postLink(chat: string | number, messageId: number, thread?: number): string | null {
  const path = thread === undefined ? String(messageId) : `${String(thread)}/${String(messageId)}`;
  const id = SHARED_ID.exec(String(chat))?.groups?.['id'];
  if (id !== undefined) return `https://t.me/c/${id}/${path}`;
  const name = PUBLIC_NAME.exec(String(chat))?.groups?.['name'];
  return name === undefined ? null : `https://t.me/${name}/${path}`;
}
