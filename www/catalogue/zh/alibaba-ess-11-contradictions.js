// 阿里云 ESS 第 11 章（伸缩组中的实例）中文档自相矛盾之处。Where the documents of chapter 11, instances of a group, contradict themselves.

export const words = {
  'The request example names the action enterstandby; the operation is EnterStandby, as in the table, and the printed one is an alias.':
    '请求示例的 Action 为 enterstandby；此接口是 EnterStandby，与参数表一致，示例的写法作为别名。',
  'The page names no limit for InstanceId.N, while 11.2 and 11.4 take up to 20 ids; none is checked here.':
    '本页没有给出 InstanceId.N 的上限，11.2 和 11.4 则最多接受 20 个 ID；此处不检查上限。',
  'The text speaks of a change in the number of scaling groups where it means the instances of the group.':
    '正文称伸缩组的数量变化，实际指伸缩组中实例的数量变化。',
  'The JSON answer has requestId, the XML answer and the table RequestId; the latter is followed, the former is an alias.':
    'JSON 返回示例为 requestId，XML 返回示例和返回参数表为 RequestId；以后者为准，前者作为别名。',

  'InstanceId.N is said to take a JSON array of ids, or ids with commas between; the name and the example number them (InstanceId.1), and so are they sent.':
    'InstanceId.N 的说明称可为 ID 的 JSON 数组，或以逗号分隔的 ID；参数名和示例则逐个编号（InstanceId.1），照此发送。',
  'InvalidInstanceId.NotFound has the message of Forbidden.Unauthorized; code, status and description are followed.':
    'InvalidInstanceId.NotFound 的错误信息是 Forbidden.Unauthorized 的；以错误码、状态码和说明为准。',

  'The page asks for MultiAZPolic = Balance; the parameter of 9.1 is MultiAZPolicy and its value BALANCE.':
    '本页要求 MultiAZPolic = Balance；9.1 的参数是 MultiAZPolicy，值为 BALANCE。',
  '9.1 names the operation RebalanceInstance; here it is RebalanceInstances throughout.':
    '9.1 将此接口写作 RebalanceInstance；本页各处都是 RebalanceInstances。',

  'ProtectedFromScaleIn is True or False in the table and true in the example; it is sent in small letters.':
    'ProtectedFromScaleIn 在参数表中为 True 或 False，在示例中为 true；以小写发送。',
  'The request example has InstanceId.1 twice, with two ids; the second is InstanceId.2.':
    '请求示例中有两个 InstanceId.1，带两个 ID；第二个应为 InstanceId.2。',
};
