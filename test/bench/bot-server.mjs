// A Bot API that takes everything at once, as a process of its own, so that only the sender is measured. GET /sent: what arrived, and when.
import { createServer } from 'node:http';

let sent = [];
const server = createServer((request, response) => {
  const method = request.url.split('/').at(-1).split('?')[0];
  if (method === 'sent') {
    response.end(JSON.stringify(sent));
    return;
  }
  if (method === 'reset') {
    sent = [];
    response.end();
    return;
  }
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => {
    const text = body.startsWith('{') ? JSON.parse(body).text : body;
    if (method === 'sendMessage' || method === 'editMessageText') sent.push({ method, text, at: Date.now() });
    const result = {
      message_id: sent.length,
      date: 1,
      chat: { id: -1001234567890, type: 'channel', title: 'c' },
      text: '',
      id: 1,
      is_bot: true,
      first_name: 'b',
      username: 'b_bot',
    };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: true, result }));
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
