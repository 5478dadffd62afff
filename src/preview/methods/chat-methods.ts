import { badRequest } from '../bot-api-error.ts';
import type { Method } from '../bot-context.ts';
import { BOT_USER } from '../bot-user.ts';
import { toApiChat } from '../to-api-message.ts';

/** https://core.telegram.org/bots/api#getchat */
export const getChat: Method = (params, { chats }) => {
  const chat = chats.mustFind(params.text('chat_id'));
  chats.checkReadable(chat);
  return { ...toApiChat(chat), accent_color_id: 0, max_reaction_count: 11 };
};

/** https://core.telegram.org/bots/api#getchatmember: the bot may post everywhere, unless it was told otherwise. */
export const getChatMember: Method = (params, { chats }) => {
  const chat = chats.mustFind(params.text('chat_id'));
  const userId = params.integer('user_id');
  if (userId === undefined) throw badRequest('invalid user_id specified');
  chats.checkReadable(chat);
  if (userId !== BOT_USER.id) throw badRequest('PARTICIPANT_ID_INVALID');
  const user = { id: BOT_USER.id, is_bot: true, first_name: BOT_USER.first_name, username: BOT_USER.username };
  if (!chats.mayPost(chat)) return { user, status: 'member' };
  return {
    user,
    status: 'administrator',
    can_be_edited: false,
    can_post_messages: true,
    can_edit_messages: true,
    can_delete_messages: true,
  };
};
