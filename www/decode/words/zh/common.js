// 各云所有接口共有的错误，以及怎么办。The errors that all calls of a cloud have in common, and those of its gateway; what to do.

export const common = {
  'A parameter does not have the form the service expects.': '参数的形式与服务的要求不符。',
  'The service failed for a reason it does not know.': '服务因未知的原因失败。',
  "Alibaba Cloud's risk control has stopped the operation.": '操作被阿里云风控拦截。',
  'Auto Scaling is not offered in this region or zone.': '该地域或可用区不提供弹性伸缩。',
  'The account has not activated Auto Scaling.': '账号尚未开通弹性伸缩。',
  'The account may not do this to this resource.': '账号无权对该资源执行此操作。',
  'The owner of the account has not proved their name.': '账号所有者尚未实名认证。',
  'The service does not know the AccessKeyId.': '服务没有该 AccessKeyId。',
  'The service has computed another signature.': '服务算出的签名与此不同。',
  'The service has no such API version.': '服务没有该 API 版本。',
  'The service has no such action.': '服务没有该接口。',
  'Too many calls in a short time.': '短时间内调用过多。',
  'Check ScalingActionType, ScalingGroupBizId and ActionParam.':
    '检查 ScalingActionType、ScalingGroupBizId 和 ActionParam。',
  'Open a ticket with the RequestId.': '携 RequestId 提交工单。',
  'Activate Auto Scaling on the Alibaba Cloud site first.': '先在阿里云网站开通弹性伸缩。',
  'Ask Alibaba Cloud support to look into the account.': '请阿里云客服检查该账号。',
  'Check the AccessKeyId, and that its key was not deleted.': '检查 AccessKeyId，并确认其密钥没有删除。',
  'Check the spelling of Action, and that Version is one that has it.': '检查 Action 的拼写，并确认 Version 中有该接口。',
  'Choose a region that has the service.': '选择提供该服务的地域。',
  'Compare the string that was signed with the one in the message, and check the secret of the key.':
    '将签名所用的字符串与错误信息中的对照，并检查 AccessKey Secret。',
  'Complete the real-name registration of the account.': '完成账号的实名认证。',
  'Have the permission granted, or use the account that owns the resource.': '申请授权，或使用拥有该资源的账号。',
  'Look whether the call took effect, and open a ticket with its RequestId and HostId.':
    '查看调用是否已生效，并携 RequestId 和 HostId 提交工单。',
  'Send Version 2014-08-28.': '将 Version 设为 2014-08-28。',
  'Wait, longer each time, then send the call again with a new SignatureNonce and Timestamp.':
    '等待后以新的 SignatureNonce 和 Timestamp 重发，每次等待更久。',
  'Wait, longer each time, then send the call again; where it takes a ClientToken, with the same one.':
    '等待后重发，每次等待更久；有 ClientToken 时使用相同的值。',

  'A proxy on the way wants authentication first.': '途经的代理要求先认证。',
  'The account may not read this.': '账号无权读取。',
  'The address does not take this method.': '该地址不接受此方法。',
  'The gateway could not complete the request; the page blames the request.': '网关未能完成请求；文档归因于请求。',
  'The gateway got no answer in time.': '网关没有及时得到应答。',
  'The request carries no valid authentication.': '请求没有有效的认证信息。',
  'The request clashes with something on the server.': '请求与服务器上的资源冲突。',
  'The request took too long.': '请求超时。',
  'The server could not process the request.': '服务器无法处理请求。',
  'The server does not have this function.': '服务器没有此功能。',
  'The server has no answer in a form the client accepts.': '服务器没有客户端可接受形式的应答。',
  'The server has nothing at this address.': '服务器的该地址没有内容。',
  'The service failed inside.': '服务内部出错。',
  'The system is not available now.': '系统暂时不可用。',
  'Accept application/json.': '接受 application/json。',
  'Authenticate at the proxy, or go around it.': '在代理处认证，或绕过它。',
  'Check that the region offers this version of the API.': '确认该地域提供此版本的 API。',
  'Check the host, project_id and scaling_group_id.': '检查主机、project_id 和 scaling_group_id。',
  'Check the key or token and the signature.': '检查密钥或令牌，以及签名。',
  'Check the parameters, and read the error code in the body.': '检查参数，并查看消息体中的错误码。',
  'Have the account authorized for the project and for this operation.': '为账号申请该项目和此接口的授权。',
  'Send it again after a growing delay, and check the request if it lasts.': '以逐渐增加的间隔重发；若仍如此，检查请求。',
  'Send it again after a growing delay.': '以逐渐增加的间隔重发。',
  'Send it again later.': '稍后重发。',
  'Use GET.': '使用 GET。',

  'A purchase failed because the balance of the account is too low.': '账号余额不足，购买失败。',
  "A purchase failed because the identity of the account's holder is not verified.": '账号持有者尚未实名认证，购买失败。',
  'A purchase failed: the instance configuration is not supported, or resources are short.':
    '购买失败：实例配置不受支持，或资源不足。',
  'A required parameter is absent, or a value has the wrong form.': '缺少必填参数，或值的形式有误。',
  'More requests were sent than the request quota allows.': '请求超过请求配额。',
  'No resource has the given id, it was returned, or it belongs to another account.':
    '没有该编号的资源，或资源已退还，或属于其他账号。',
  'Only a part of a batch succeeded.': '批量操作只有一部分成功。',
  "The Nonce was used before, or the Timestamp is more than 2 hours off the server's clock.":
    'Nonce 已使用过，或 Timestamp 与服务器时间相差超过 2 小时。',
  'The account is suspended, or this operation is not open to it.': '账号已冻结，或此接口未对其开放。',
  'The action on the resource failed, in a batch on all of its resources; the message says why.':
    '对资源的操作失败（批量操作时全部失败）；原因见错误信息。',
  "The key belongs to a sub-user; only the owner of the account may call this operation.":
    '密钥属于子用户；只有账号所有者才能调用此接口。',
  'The module says that projectId is wrong; it comes under the common code 5100.': '模块报告 projectId 有误；以公共错误码 5100 给出。',
  'The operation is under maintenance and not available now.': '此接口正在维护，暂时不可用。',
  'The request has outlived its time of validity.': '请求已过有效期。',
  'The service does not speak the protocol of the request.': '服务不支持请求的协议。',
  'The signature does not match, or the key is invalid or disabled.': '签名不符，或密钥无效或已禁用。',
  'The sub-user has no permission for this operation.': '子用户无权调用此接口。',
  'The user has no permission for some of the resources named in the call.': '用户无权使用调用中的部分资源。',
  'This version of the API lacks the operation, or the operation is under maintenance.': '此版本的 API 没有该接口，或该接口正在维护。',
  "Call with a key of the account's owner.": '使用账号所有者的密钥调用。',
  'Check first that the host is the one of this module; if it is, wait for the end of the maintenance.':
    '先确认主机属于此模块；如果是，等待维护结束。',
  'Check projectId, and that the project belongs to the account of the key.': '检查 projectId，并确认项目属于密钥的账号。',
  'Check the clock, and sign the call again with the current Timestamp.': '检查时钟，并以当前的 Timestamp 重新签名。',
  'Check the id, the region and the account of the key.': '检查编号、地域和密钥的账号。',
  'Check the secret key, that the key is enabled, and that what was signed is what was sent.':
    '检查 SecretKey，确认密钥已启用，且发送的内容与签名的内容一致。',
  'Check the state of the account, and whether the operation is offered to it.': '检查账号的状态，以及此接口是否对其开放。',
  'Choose another instance configuration or zone.': '换一种实例配置或可用区。',
  'Complete the identity verification of the account first.': '先完成账号的实名认证。',
  'Have the owner of the account authorize the sub-user for this operation.': '请账号所有者为子用户授权此接口。',
  'Have the owner of the account authorize the user for the resource ids in the message, or leave them out.':
    '请账号所有者为用户授权错误信息中的资源，或不给出这些资源。',
  'Read the message, try again later, and turn to the support if it lasts.': '查看错误信息，稍后重试；若仍如此，联系客服。',
  'Read the result of each resource in the answer, and repeat the call for the failed ones only.':
    '查看应答中每个资源的结果，只对失败的重新调用。',
  'Send fewer requests, and repeat this one after a growing delay.': '减少请求，并以逐渐增加的间隔重发此请求。',
  'Send the call over HTTPS.': '通过 HTTPS 发送调用。',
  'Sign the call again with a new Nonce and the current Timestamp; never send signed bytes twice.':
    '以新的 Nonce 和当前的 Timestamp 重新签名；已签名的内容不要发送两次。',
  'Try again later, and turn to the support if it lasts.': '稍后重试；若仍如此，联系客服。',
  'Try again later.': '稍后重试。',
};
