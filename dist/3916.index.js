export const id = 3916;

export const ids = [ 3916 ];

export const modules = {
  81535: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      createLogs: () => createLogs
    });
    var _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34985);
    var _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41408);
    var _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86e3);
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51362);
    function createLogs({config, call}) {
      const client = new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_1__.T(config);
      const events = input => (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.MW)(call({
        service: "logs",
        operation: "GetLogEvents",
        region: config.region,
        resource: `${input.logGroupName}:${input.logStreamName ?? ""}`
      }, () => client.send(new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_2__.h(input))));
      const messagesOf = answer => (answer?.events ?? []).map(event => event.message ?? "");
      return {
        lastLines: async (group, stream, since, count) => messagesOf(await events({
          logGroupName: group,
          logStreamName: stream,
          startTime: since,
          limit: count,
          startFromHead: false
        })),
        logPage: async (group, stream, since, token) => {
          const answer = await events({
            logGroupName: group,
            logStreamName: stream,
            startTime: since,
            startFromHead: true,
            ...token === void 0 ? {} : {
              nextToken: token
            }
          });
          return answer && {
            messages: messagesOf(answer),
            token: answer.nextForwardToken ?? ""
          };
        },
        hasGroup: async name => {
          const answer = await call({
            service: "logs",
            operation: "DescribeLogGroups",
            region: config.region,
            resource: name
          }, () => client.send(new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_3__.V({
            logGroupNamePrefix: name
          })));
          return (answer.logGroups ?? []).some(({logGroupName}) => logGroupName === name);
        }
      };
    }
  }
};