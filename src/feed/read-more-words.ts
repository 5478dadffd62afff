/** What outlets put behind a summary to lead readers to their page, one list per language. */

/** Whole last sentences, in small letters, without arrows, dots and brackets around them. */
export const READ_MORE_WORDS: ReadonlySet<string> = new Set([
  ...[
    'read more',
    'read more here',
    'read the full story',
    'read full story',
    'read the full article',
    'read full article',
  ],
  ...['continue reading', 'keep reading', 'more', 'full story', 'full article', 'read on', 'click here to read more'],
  ...[
    'read the rest of this story',
    'read the rest of this entry',
    'view full post',
    'see more',
    'learn more',
    'details',
  ],
  ...['читати далі', 'читати більше', 'читати повністю', 'читайте далі', 'докладніше', 'детальніше', 'далі'],
  ...['читати повну версію', 'читати новину повністю', 'більше', 'подробиці'],
  ...[
    'читать далее',
    'читать дальше',
    'читать полностью',
    'читайте далее',
    'подробнее',
    'далее',
    'читать',
    'подробности',
  ],
  ...['더 보기', '더보기', '자세히 보기', '자세히보기', '계속 읽기', '기사 전문 보기', '전체기사 보기', '기사 더보기'],
]);

/** How a last sentence begins that names the outlet or the title: "The post … appeared first on …". */
export const TAIL_STARTS: readonly RegExp[] = [
  /(?:^|\s)The post .{1,400} (?:appeared first on|first appeared on) .{1,120}$/u,
  /(?:^|\s)This (?:article|post|story|entry) (?:was originally published (?:on|at|by|in)|first appeared on|originally appeared on) .{1,160}$/u,
  /(?:^|\s)Continue reading .{0,300}(?:→|»|\.\.\.|…|&raquo;)$/u,
  /(?:^|\s)Read (?:more|the full (?:story|article)) (?:at|on|in) .{1,80}$/u,
  /(?:^|\s)Допис .{1,400} (?:вперше )?(?:з['’]явився|з['’]явилась|з['’]явились)(?: (?:спочатку|вперше))? на .{1,120}$/u,
  /(?:^|\s)(?:Запис|Повідомлення|Стаття|Пост) .{1,400} (?:спочатку |вперше )?з['’]яви(?:вся|лася|лась|лося)(?: (?:спочатку|вперше))? (?:на|в) .{1,120}$/u,
  /(?:^|\s)(?:Сообщение|Запись|Статья|Пост) .{1,400} (?:впервые |сначала )?появил(?:ось|ась|ся|а)(?: (?:сначала|впервые))? (?:на|в) .{1,120}$/u,
];
