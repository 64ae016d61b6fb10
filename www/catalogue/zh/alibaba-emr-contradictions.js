// 阿里云 E-MapReduce（EMR）伸缩操作的文档自相矛盾之处。Where the document of E-MapReduce's scaling action contradicts itself.

export const words = {
  'ActionParam is typed String, but its example is a JSON object ({}); any text is passed on, and a structure is sent as JSON text.':
    'ActionParam 的类型为 String，示例却是 JSON 对象（{}）；此处：文本原样发送，结构以 JSON 文本发送。',
  'Data is typed String with the values true and false; it stays text, not a boolean.':
    'Data 的类型为 String，取值为 true 和 false；此处仍为文本，不是布尔值。',
  'The example of ResourceGroupId begins with SGB-, like the id of a scaling group; any text is accepted.':
    'ResourceGroupId 的示例以 SGB- 开头，像伸缩组的 ID；任何文本都接受。',
  'Params.Illegal is answered with 403, though it is about the form of a parameter; status kept, category parameter.':
    'Params.Illegal 的状态码为 403，说的却是参数的形式；保留该状态码，类别为“参数”。',
  'The sample answer in XML has no root element, while the one in JSON is whole; the two fields are the same.':
    'XML 应答示例没有根元素，JSON 应答示例是完整的；两者的两个字段相同。',
};
