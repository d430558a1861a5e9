export const id = 3409;

export const ids = [ 3409 ];

export const modules = {
  3409: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      createImageBuilder: () => createImageBuilder
    });
    var ImagebuilderClient = __webpack_require__(7160);
    var GetImageCommand = __webpack_require__(5548);
    var ListImageBuildVersionsCommand = __webpack_require__(9041);
    var CreateImageCommand = __webpack_require__(6686);
    var CancelImageCreationCommand = __webpack_require__(8379);
    var ListWorkflowExecutionsCommand = __webpack_require__(5733);
    var ListWorkflowStepExecutionsCommand = __webpack_require__(2407);
    var TagResourceCommand = __webpack_require__(9533);
    var errors = __webpack_require__(1362);
    var raw_body = __webpack_require__(6833);
    function imageFunctions({client, call, target}) {
      return {
        image: async arn => {
          try {
            return await call(target("GetImage", arn), async () => {
              const {output, answer} = await (0, raw_body.W)(new GetImageCommand.L({
                imageBuildVersionArn: arn
              }), command => client.send(command));
              if (!output.image) throw Object.assign(new SyntaxError("the answer has no image"), {
                $metadata: output.$metadata
              });
              return imageOf(output.image, answer);
            });
          } catch (error) {
            if ((0, errors.c4)(error)) return;
            throw error;
          }
        },
        failureContext: async arn => call(target("GetImage", arn), async () => {
          const {answer} = await (0, raw_body.W)(new GetImageCommand.L({
            imageBuildVersionArn: arn
          }), command => client.send(command));
          const {image} = answer;
          return image?.state?.failureContext ?? image?.failureContext;
        }),
        builds: async imageVersionArn => {
          const builds = [];
          let next;
          try {
            do {
              const nextToken = next;
              const answer = await call(target("ListImageBuildVersions", imageVersionArn), () => client.send(new ListImageBuildVersionsCommand.y({
                imageVersionArn,
                maxResults: 25,
                ...nextToken === void 0 ? {} : {
                  nextToken
                }
              })));
              for (const summary of answer.imageSummaryList ?? []) builds.push({
                arn: summary.arn ?? "",
                status: summary.state?.status ?? "unknown",
                createdAt: Date.parse(summary.dateCreated ?? "") || 0
              });
              next = answer.nextToken ?? void 0;
            } while (next !== void 0);
          } catch (error) {
            if ((0, errors.c4)(error)) return [];
            throw error;
          }
          return builds;
        },
        startBuild: async (request, clientToken) => {
          const answer = await call({
            ...target("CreateImage", request.imageRecipeArn),
            isAnsweredOnce: true
          }, () => client.send(new CreateImageCommand.T({
            ...request,
            clientToken
          })));
          return answer.imageBuildVersionArn ?? "";
        },
        cancelBuild: async (imageBuildVersionArn, clientToken) => {
          await call(target("CancelImageCreation", imageBuildVersionArn), () => client.send(new CancelImageCreationCommand.P({
            imageBuildVersionArn,
            clientToken
          })));
        },
        workflows: async imageBuildVersionArn => {
          const answer = await call(target("ListWorkflowExecutions", imageBuildVersionArn), () => client.send(new ListWorkflowExecutionsCommand.I({
            imageBuildVersionArn
          })));
          return (answer.workflowExecutions ?? []).map(execution => ({
            id: execution.workflowExecutionId ?? "",
            type: execution.type ?? "BUILD",
            status: execution.status ?? "unknown",
            message: execution.message ?? "",
            startedAt: Date.parse(execution.startTime ?? "") || 0
          }));
        },
        workflowSteps: async workflowExecutionId => {
          const answer = await call(target("ListWorkflowStepExecutions", workflowExecutionId), () => client.send(new ListWorkflowStepExecutionsCommand.k({
            workflowExecutionId
          })));
          return (answer.steps ?? []).map(step => ({
            name: step.name ?? "",
            action: step.action ?? "",
            status: step.status ?? "unknown",
            message: step.message ?? "",
            startedAt: Date.parse(step.startTime ?? "") || 0,
            outputs: step.outputs ?? ""
          }));
        },
        tagResource: async (resourceArn, tags) => {
          await call(target("TagResource", resourceArn), () => client.send(new TagResourceCommand.e({
            resourceArn,
            tags
          })));
        }
      };
    }
    function imageOf(image, answer) {
      return {
        arn: image.arn ?? "",
        status: image.state?.status ?? "unknown",
        ...image.state?.reason === void 0 ? {} : {
          reason: image.state.reason
        },
        createdAt: Date.parse(image.dateCreated ?? "") || 0,
        imageRecipeArn: image.imageRecipe?.arn ?? "",
        infrastructureArn: image.infrastructureConfiguration?.arn ?? "",
        distributionArn: image.distributionConfiguration?.arn ?? "",
        amis: (image.outputResources?.amis ?? []).map(ami => ({
          region: ami.region ?? "",
          amiId: ami.image ?? "",
          ...ami.name === void 0 ? {} : {
            name: ami.name
          },
          ...ami.accountId === void 0 ? {} : {
            accountId: ami.accountId
          }
        })),
        tags: image.tags ?? {},
        answer
      };
    }
    var GetComponentCommand = __webpack_require__(5518);
    var CreateComponentCommand = __webpack_require__(7216);
    var GetImageRecipeCommand = __webpack_require__(5542);
    var CreateImageRecipeCommand = __webpack_require__(5112);
    var GetInfrastructureConfigurationCommand = __webpack_require__(6650);
    var CreateInfrastructureConfigurationCommand = __webpack_require__(4180);
    var GetDistributionConfigurationCommand = __webpack_require__(2075);
    var CreateDistributionConfigurationCommand = __webpack_require__(9789);
    var GetImagePipelineCommand = __webpack_require__(3370);
    var CreateImagePipelineCommand = __webpack_require__(6616);
    var UpdateImagePipelineCommand = __webpack_require__(8701);
    function resourceFunctions({client, call, target}) {
      const get = async (operation, arn, send) => {
        try {
          return await call(target(operation, arn), send);
        } catch (error) {
          if ((0, errors.c4)(error)) return;
          throw error;
        }
      };
      return {
        component: arn => get("GetComponent", arn, async () => {
          const {output, answer} = await (0, raw_body.W)(new GetComponentCommand.P({
            componentBuildVersionArn: arn
          }), command => client.send(command));
          const {component} = output;
          return {
            arn: component?.arn ?? "",
            platform: component?.platform ?? "",
            answer
          };
        }),
        createComponent: async (request, clientToken) => {
          const answer = await call(target("CreateComponent", request.name), () => client.send(new CreateComponentCommand.P({
            ...request,
            clientToken
          })));
          return answer.componentBuildVersionArn ?? "";
        },
        imageRecipe: arn => get("GetImageRecipe", arn, async () => {
          const {output, answer} = await (0, raw_body.W)(new GetImageRecipeCommand.Z({
            imageRecipeArn: arn
          }), command => client.send(command));
          return {
            ...imageRecipeOf(output.imageRecipe ?? {}),
            answer
          };
        }),
        createImageRecipe: async (request, clientToken) => {
          const answer = await call(target("CreateImageRecipe", request.name), () => client.send(new CreateImageRecipeCommand.r({
            ...request,
            clientToken
          })));
          return answer.imageRecipeArn ?? "";
        },
        infrastructure: arn => get("GetInfrastructureConfiguration", arn, () => (0, raw_body.W)(new GetInfrastructureConfigurationCommand.V({
          infrastructureConfigurationArn: arn
        }), command => client.send(command))),
        createInfrastructure: async (request, clientToken) => {
          const answer = await call(target("CreateInfrastructureConfiguration", request.name), () => client.send(new CreateInfrastructureConfigurationCommand.P({
            ...request,
            clientToken
          })));
          return answer.infrastructureConfigurationArn ?? "";
        },
        distribution: arn => get("GetDistributionConfiguration", arn, () => (0, raw_body.W)(new GetDistributionConfigurationCommand.m({
          distributionConfigurationArn: arn
        }), command => client.send(command))),
        createDistribution: async (request, clientToken) => {
          const answer = await call(target("CreateDistributionConfiguration", request.name), () => client.send(new CreateDistributionConfigurationCommand.o({
            ...request,
            clientToken
          })));
          return answer.distributionConfigurationArn ?? "";
        },
        pipeline: arn => get("GetImagePipeline", arn, async () => {
          const {imagePipeline: found} = await client.send(new GetImagePipelineCommand.B({
            imagePipelineArn: arn
          }));
          return found && {
            arn: found.arn ?? "",
            imageRecipeArn: found.imageRecipeArn ?? "",
            infrastructureArn: found.infrastructureConfigurationArn ?? "",
            distributionArn: found.distributionConfigurationArn ?? "",
            isScheduled: found.schedule?.scheduleExpression !== void 0,
            status: found.status ?? "",
            updatedAt: found.dateUpdated ?? "",
            tags: found.tags ?? {}
          };
        }),
        createPipeline: async (request, clientToken) => {
          const answer = await call(target("CreateImagePipeline", request.name), () => client.send(new CreateImagePipelineCommand.l({
            ...request,
            clientToken
          })));
          return answer.imagePipelineArn ?? "";
        },
        updatePipeline: async (imagePipelineArn, {name: _name, tags: _tags, ...request}, clientToken) => {
          await call(target("UpdateImagePipeline", imagePipelineArn), () => client.send(new UpdateImagePipelineCommand.i({
            imagePipelineArn,
            ...request,
            clientToken
          })));
        }
      };
    }
    function imageRecipeOf(recipe) {
      const additional = recipe.additionalInstanceConfiguration;
      return {
        name: recipe.name ?? "",
        parentImage: recipe.parentImage ?? "",
        components: (recipe.components ?? []).map(({componentArn, parameters}) => ({
          arn: componentArn ?? "",
          parameters: Object.fromEntries((parameters ?? []).map(({name, value}) => [ name ?? "", (value ?? []).join(",") ]))
        })),
        volumes: (recipe.blockDeviceMappings ?? []).map(({ebs}) => ({
          sizeGiB: ebs?.volumeSize ?? 0,
          kmsKeyId: ebs?.kmsKeyId ?? ""
        })),
        userData: additional?.userDataOverride ?? "",
        keepsSsmAgent: additional?.systemsManagerAgent?.uninstallAfterBuild === false
      };
    }
    function createImageBuilder({config, call}) {
      const client = new ImagebuilderClient.w(config);
      const target = (operation, resource) => ({
        service: "imagebuilder",
        operation,
        region: config.region,
        resource
      });
      return {
        ...imageFunctions({
          client,
          call,
          target
        }),
        ...resourceFunctions({
          client,
          call,
          target
        })
      };
    }
  },
  6833: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => sendForJson,
      f: () => sendForXml
    });
    var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
    var _aws_sdk_xml_builder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8844);
    function keepRawBody(command) {
      let text = "";
      const keep = next => async args => {
        const result = await next(args);
        const response = result.response;
        if (response?.body) {
          const bytes = await bytesOf(response.body);
          text = bytes.toString("utf8");
          response.body = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([ bytes ]);
        }
        return result;
      };
      command.middlewareStack.addRelativeTo(keep, {
        name: "keepRawBody",
        relation: "after",
        toMiddleware: "deserializerMiddleware"
      });
      return {
        text: () => text
      };
    }
    async function bytesOf(body) {
      if (body instanceof Uint8Array) return Buffer.from(body);
      const chunks = [];
      for await (const chunk of body) chunks.push(chunk);
      return Buffer.concat(chunks);
    }
    async function sendForXml(command, send) {
      const body = keepRawBody(command);
      const output = await send(command);
      const [root] = Object.values((0, _aws_sdk_xml_builder__WEBPACK_IMPORTED_MODULE_1__.parseXML)(body.text()));
      return {
        output,
        answer: withLists(root)
      };
    }
    function withLists(node) {
      if (Array.isArray(node)) return node.map(withLists);
      if (typeof node !== "object" || node === null) return node;
      const {xmlns: _namespace, ...members} = node;
      const names = Object.keys(members);
      if (names.length === 1 && names[0] === "item") return [ members["item"] ].flat().map(withLists);
      return Object.fromEntries(Object.entries(members).map(([name, value]) => [ name.charAt(0).toLowerCase() + name.slice(1), withLists(value) ]));
    }
    async function sendForJson(command, send) {
      const body = keepRawBody(command);
      const output = await send(command);
      return {
        output,
        answer: JSON.parse(body.text())
      };
    }
  }
};