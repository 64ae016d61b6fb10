// 参数形式的中文说法。The forms that parameters must have, or must not have, in Chinese.

/** What the catalogue says of forms, as an issue and a reference show it. */
export const PATTERNS = {
  'a name of letters, digits, Chinese characters, "_", "-" and "."': '由字母、数字、汉字、“_”、“-”和“.”组成的名称',
  '"acs:ess:{region}:{account-id}:queue/{name}" or "acs:ess:{region}:{account-id}:topic/{name}"':
    '“acs:ess:{region}:{account-id}:queue/{name}”或“acs:ess:{region}:{account-id}:topic/{name}”',
  '"acs:ess:{region}:{account-id}:" and then "cloudmonitor", "queue/{name}" or "topic/{name}"':
    '“acs:ess:{region}:{account-id}:”加上“cloudmonitor”、“queue/{name}”或“topic/{name}”',
  'a name that begins with a digit, a letter or a Chinese character and goes on with those, "_", "-" or "."':
    '以数字、字母或汉字开头，其后还可含“_”、“-”或“.”的名称',
  'a host name of letters, digits, "." and "-" that begins and ends with a letter or digit and has neither ".." nor "--"':
    '由字母、数字、“.”和“-”组成的主机名，首尾为字母或数字，不含“..”或“--”',
  'a version number in digits, "Default" or "Latest"': '数字版本号、“Default”或“Latest”',
  'cron fields of digits, ",", "-", "*" and "/"': '由数字、“,”、“-”、“*”和“/”组成的 cron 字段',
  'one number of days, 1 to 31': '一个天数，1 至 31',
  'days of the week from 0 (Sunday) to 6 (Saturday), with commas between them': '用逗号分隔的星期，0（周日）至 6（周六）',
  'days of the month as "A-B", both from 1 to 31 and B greater than A': '形如“A-B”的日期，均为 1 至 31，且 B 大于 A',
  'a mount point from /dev/xvdb to /dev/xvdz': '/dev/xvdb 至 /dev/xvdz 的挂载点',
  'letters, digits and the special characters ! @ # $ % ^ \\ * ( )': '字母、数字和特殊字符 ! @ # $ % ^ \\ * ( )',
  'five crontab fields, "*" for minute and hour, then day of month, month and day of week':
    '五个 crontab 字段：分、时为“*”，然后是日、月、星期',
};
/** The same of what must not be. */
export const FORBIDDEN = {
  'a text that begins with "aliyun", "http://" or "https://"': '以“aliyun”、“http://”或“https://”开头的文本',
  'a password of a single class: letters, digits or special characters': '只含一类字符（字母、数字或特殊字符）的密码',
};

export const patternWords = (text) => PATTERNS[text] ?? FORBIDDEN[text] ?? text;
