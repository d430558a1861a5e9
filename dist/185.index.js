export const id = 185;
export const ids = [185];
export const modules = {

/***/ 1185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createImageBuilder: () => (/* binding */ createImageBuilder)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-imagebuilder/dist-cjs/index.js
var dist_cjs = __webpack_require__(1309);
// EXTERNAL MODULE: ./src/aws/errors.ts
var errors = __webpack_require__(9378);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./src/aws/raw-body.ts

/** Keeps the body of a command's answer as AWS sent it, beside what the SDK reads of it. */
function keepRawBody(command) {
    let text = '';
    const keep = (next) => async (args) => {
        const result = await next(args);
        const response = result.response;
        if (response?.body) {
            const chunks = [];
            for await (const chunk of response.body)
                chunks.push(chunk);
            const bytes = Buffer.concat(chunks);
            text = bytes.toString('utf8');
            response.body = external_node_stream_.Readable.from([bytes]);
        }
        return result;
    };
    command.middlewareStack.addRelativeTo(keep, { name: 'keepRawBody', relation: 'after', toMiddleware: 'deserializerMiddleware' });
    return { text: () => text };
}

;// CONCATENATED MODULE: ./src/aws/image-builder-images.ts



function imageFunctions({ client, call, target }) {
    return {
        image: async (arn) => {
            try {
                const answer = await call(target('GetImage', arn), () => client.send(new dist_cjs.GetImageCommand({ imageBuildVersionArn: arn })));
                return answer.image && imageOf(answer.image);
            }
            catch (error) {
                if ((0,errors/* isNotFound */.c4)(error))
                    return undefined;
                throw error;
            }
        },
        failureContext: async (arn) => call(target('GetImage', arn), async () => {
            // The installed client drops what its model does not know (failureContext is of September 2026), so the answer is read raw.
            const command = new dist_cjs.GetImageCommand({ imageBuildVersionArn: arn });
            const body = keepRawBody(command);
            await client.send(command);
            const { image } = JSON.parse(body.text());
            // The API reference has it beside the state, AWS's service model within.
            return image?.state?.failureContext ?? image?.failureContext;
        }),
        builds: async (imageVersionArn) => {
            const builds = [];
            let next;
            try {
                do {
                    const nextToken = next;
                    const answer = await call(target('ListImageBuildVersions', imageVersionArn), () => client.send(new dist_cjs.ListImageBuildVersionsCommand({ imageVersionArn, maxResults: 25, ...(nextToken === undefined ? {} : { nextToken }) })));
                    for (const summary of answer.imageSummaryList ?? [])
                        builds.push({ arn: summary.arn ?? '', status: summary.state?.status ?? 'unknown', createdAt: Date.parse(summary.dateCreated ?? '') || 0 });
                    next = answer.nextToken ?? undefined;
                } while (next !== undefined);
            }
            catch (error) {
                if ((0,errors/* isNotFound */.c4)(error))
                    return [];
                throw error;
            }
            return builds;
        },
        startBuild: async (request, clientToken) => {
            const answer = await call({ ...target('CreateImage', request.imageRecipeArn), isAnsweredOnce: true }, () => client.send(new dist_cjs.CreateImageCommand({ ...request, clientToken })));
            return answer.imageBuildVersionArn ?? '';
        },
        cancelBuild: async (imageBuildVersionArn, clientToken) => {
            await call(target('CancelImageCreation', imageBuildVersionArn), () => client.send(new dist_cjs.CancelImageCreationCommand({ imageBuildVersionArn, clientToken })));
        },
        workflows: async (imageBuildVersionArn) => {
            const answer = await call(target('ListWorkflowExecutions', imageBuildVersionArn), () => client.send(new dist_cjs.ListWorkflowExecutionsCommand({ imageBuildVersionArn })));
            return (answer.workflowExecutions ?? []).map((execution) => ({
                id: execution.workflowExecutionId ?? '',
                type: execution.type ?? 'BUILD',
                status: execution.status ?? 'unknown',
                message: execution.message ?? '',
                startedAt: Date.parse(execution.startTime ?? '') || 0,
            }));
        },
        workflowSteps: async (workflowExecutionId) => {
            const answer = await call(target('ListWorkflowStepExecutions', workflowExecutionId), () => client.send(new dist_cjs.ListWorkflowStepExecutionsCommand({ workflowExecutionId })));
            return (answer.steps ?? []).map((step) => ({
                name: step.name ?? '',
                action: step.action ?? '',
                status: step.status ?? 'unknown',
                message: step.message ?? '',
                startedAt: Date.parse(step.startTime ?? '') || 0,
                outputs: step.outputs ?? '',
            }));
        },
        tagResource: async (resourceArn, tags) => {
            await call(target('TagResource', resourceArn), () => client.send(new dist_cjs.TagResourceCommand({ resourceArn, tags })));
        },
    };
}
function imageOf(image) {
    return {
        arn: image.arn ?? '',
        status: image.state?.status ?? 'unknown',
        ...(image.state?.reason === undefined ? {} : { reason: image.state.reason }),
        createdAt: Date.parse(image.dateCreated ?? '') || 0,
        imageRecipeArn: image.imageRecipe?.arn ?? '',
        infrastructureArn: image.infrastructureConfiguration?.arn ?? '',
        distributionArn: image.distributionConfiguration?.arn ?? '',
        testsEnabled: image.imageTestsConfiguration?.imageTestsEnabled === true,
        hasCustomWorkflows: (image.workflows ?? []).some((workflow) => !/^arn:[^:]+:imagebuilder:[^:]+:aws:workflow\//.test(workflow.workflowArn ?? '')),
        ...(image.executionRole === undefined ? {} : { executionRole: image.executionRole }),
        amis: (image.outputResources?.amis ?? []).map((ami) => ({
            region: ami.region ?? '',
            amiId: ami.image ?? '',
            ...(ami.name === undefined ? {} : { name: ami.name }),
            ...(ami.accountId === undefined ? {} : { accountId: ami.accountId }),
        })),
        tags: image.tags ?? {},
    };
}

;// CONCATENATED MODULE: ./src/aws/image-builder-resources.ts


function resourceFunctions({ client, call, target }) {
    /** Get by ARN, with "there is none" as a value. */
    const get = async (operation, arn, send, read) => {
        try {
            return read(await call(target(operation, arn), send));
        }
        catch (error) {
            if ((0,errors/* isNotFound */.c4)(error))
                return undefined;
            throw error;
        }
    };
    return {
        component: (arn) => get('GetComponent', arn, () => client.send(new dist_cjs.GetComponentCommand({ componentBuildVersionArn: arn })), ({ component }) => component && { arn: component.arn ?? '', data: component.data ?? '', platform: component.platform ?? '' }),
        createComponent: async (request, clientToken) => {
            const answer = await call(target('CreateComponent', request.name), () => client.send(new dist_cjs.CreateComponentCommand({ ...request, clientToken })));
            return answer.componentBuildVersionArn ?? '';
        },
        imageRecipe: (arn) => get('GetImageRecipe', arn, () => client.send(new dist_cjs.GetImageRecipeCommand({ imageRecipeArn: arn })), ({ imageRecipe }) => imageRecipe && {
            parentImage: imageRecipe.parentImage ?? '',
            components: (imageRecipe.components ?? []).map(({ componentArn, parameters }) => ({
                arn: componentArn ?? '',
                parameters: Object.fromEntries((parameters ?? []).map(({ name, value }) => [name ?? '', (value ?? []).join(',')])),
            })),
            volumes: (imageRecipe.blockDeviceMappings ?? []).map(({ deviceName, ebs }) => ({ device: deviceName ?? '', sizeGiB: ebs?.volumeSize ?? 0, isEncrypted: ebs?.encrypted === true, kmsKeyId: ebs?.kmsKeyId ?? '' })),
            userData: imageRecipe.additionalInstanceConfiguration?.userDataOverride ?? '',
            keepsSsmAgent: imageRecipe.additionalInstanceConfiguration?.systemsManagerAgent?.uninstallAfterBuild === false,
        }),
        createImageRecipe: async (request, clientToken) => {
            const answer = await call(target('CreateImageRecipe', request.name), () => client.send(new dist_cjs.CreateImageRecipeCommand({ ...request, clientToken })));
            return answer.imageRecipeArn ?? '';
        },
        infrastructure: (arn) => get('GetInfrastructureConfiguration', arn, () => client.send(new dist_cjs.GetInfrastructureConfigurationCommand({ infrastructureConfigurationArn: arn })), ({ infrastructureConfiguration: found }) => found && {
            instanceProfileName: found.instanceProfileName ?? '',
            instanceTypes: found.instanceTypes ?? [],
            subnetId: found.subnetId ?? '',
            securityGroupIds: found.securityGroupIds ?? [],
            keyPair: found.keyPair ?? '',
            terminateInstanceOnFailure: found.terminateInstanceOnFailure !== false,
            httpTokens: found.instanceMetadataOptions?.httpTokens ?? '',
        }),
        createInfrastructure: async (request, clientToken) => {
            const answer = await call(target('CreateInfrastructureConfiguration', request.name), () => client.send(new dist_cjs.CreateInfrastructureConfigurationCommand({ ...request, clientToken })));
            return answer.infrastructureConfigurationArn ?? '';
        },
        distribution: (arn) => get('GetDistributionConfiguration', arn, () => client.send(new dist_cjs.GetDistributionConfigurationCommand({ distributionConfigurationArn: arn })), ({ distributionConfiguration: found }) => found && {
            distributions: (found.distributions ?? []).map((distribution) => ({
                region: distribution.region ?? '',
                name: distribution.amiDistributionConfiguration?.name ?? '',
                kmsKeyId: distribution.amiDistributionConfiguration?.kmsKeyId ?? '',
                extras: extrasOf(distribution),
                amiTags: Object.keys(distribution.amiDistributionConfiguration?.amiTags ?? {}),
            })),
        }),
        createDistribution: async (request, clientToken) => {
            const answer = await call(target('CreateDistributionConfiguration', request.name), () => client.send(new dist_cjs.CreateDistributionConfigurationCommand({ ...request, clientToken })));
            return answer.distributionConfigurationArn ?? '';
        },
        pipeline: (arn) => get('GetImagePipeline', arn, () => client.send(new dist_cjs.GetImagePipelineCommand({ imagePipelineArn: arn })), ({ imagePipeline: found }) => found && {
            arn: found.arn ?? '',
            imageRecipeArn: found.imageRecipeArn ?? '',
            infrastructureArn: found.infrastructureConfigurationArn ?? '',
            distributionArn: found.distributionConfigurationArn ?? '',
            isScheduled: found.schedule?.scheduleExpression !== undefined,
            status: found.status ?? '',
            updatedAt: found.dateUpdated ?? '',
            tags: found.tags ?? {},
        }),
        createPipeline: async (request, clientToken) => {
            const answer = await call(target('CreateImagePipeline', request.name), () => client.send(new dist_cjs.CreateImagePipelineCommand({ ...request, clientToken })));
            return answer.imagePipelineArn ?? '';
        },
        updatePipeline: async (imagePipelineArn, { name: _name, tags: _tags, ...request }, clientToken) => {
            await call(target('UpdateImagePipeline', imagePipelineArn), () => client.send(new dist_cjs.UpdateImagePipelineCommand({ imagePipelineArn, ...request, clientToken })));
        },
    };
}
/** What a distribution does beyond copying, encrypting, naming and tagging: AWS's names of the members that are set. */
function extrasOf({ region: _region, amiDistributionConfiguration, ...others }) {
    const { name: _name, kmsKeyId: _key, description: _description, amiTags: _tags, ...rest } = amiDistributionConfiguration ?? {};
    const isSet = ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0);
    return Object.entries({ ...rest, ...others }).filter(isSet).map(([member]) => member);
}

;// CONCATENATED MODULE: ./src/aws/image-builder.ts



function createImageBuilder({ config, call }) {
    const client = new dist_cjs.ImagebuilderClient(config);
    const target = (operation, resource) => ({ service: 'imagebuilder', operation, region: config.region, resource });
    return { ...imageFunctions({ client, call, target }), ...resourceFunctions({ client, call, target }) };
}


/***/ })

};
