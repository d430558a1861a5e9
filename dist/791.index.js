export const id = 791;
export const ids = [791];
export const modules = {

/***/ 2791:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createEc2: () => (/* binding */ createEc2)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5193);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9378);


function createEc2({ config, call }) {
    const client = new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_1__/* .EC2Client */ .gu5(config);
    const target = (operation, resource) => ({ service: 'ec2', operation, region: config.region, resource });
    return {
        amis: async (query) => {
            const amis = [];
            let next;
            const asked = 'ids' in query ? { ImageIds: query.ids } : { Owners: [query.owner], Filters: Object.entries(query.filters).map(([Name, Values]) => ({ Name, Values })) };
            try {
                do {
                    const answer = await call(target('DescribeImages', 'ids' in query ? query.ids.join(', ') : undefined), () => client.send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_1__/* .DescribeImagesCommand */ .ji5({ ...asked, ...(next === undefined ? {} : { NextToken: next }) })));
                    amis.push(...(answer.Images ?? []).map((image) => amiOf(image, config.region)));
                    next = answer.NextToken || undefined;
                } while (next !== undefined);
            }
            catch (error) {
                if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isNotFound */ .c4)(error) || (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isNotShared */ .XQ)(error))
                    return [];
                throw error;
            }
            return amis;
        },
        snapshots: async (ids) => {
            if (ids.length === 0)
                return [];
            try {
                const answer = await call(target('DescribeSnapshots', ids.join(', ')), () => client.send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_1__/* .DescribeSnapshotsCommand */ .MmI({ SnapshotIds: ids })));
                return (answer.Snapshots ?? []).map((snapshot) => ({
                    snapshotId: snapshot.SnapshotId ?? '',
                    isEncrypted: snapshot.Encrypted === true,
                    ...(snapshot.KmsKeyId === undefined ? {} : { keyArn: snapshot.KmsKeyId }),
                    tags: tagsOf(snapshot.Tags),
                }));
            }
            catch (error) {
                if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isNotFound */ .c4)(error))
                    return [];
                throw error;
            }
        },
        launchPermissions: async (amiId) => {
            const answer = await call(target('DescribeImageAttribute', amiId), () => client.send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_1__/* .DescribeImageAttributeCommand */ .OkE({ ImageId: amiId, Attribute: 'launchPermission' })));
            const permissions = answer.LaunchPermissions ?? [];
            return {
                organizations: permissions.flatMap((permission) => permission.OrganizationArn ?? []),
                organizationalUnits: permissions.flatMap((permission) => permission.OrganizationalUnitArn ?? []),
                accounts: permissions.flatMap((permission) => permission.UserId ?? []),
                isPublic: permissions.some((permission) => permission.Group === 'all'),
            };
        },
        changeLaunchPermissions: async (amiId, { add, remove }) => {
            const LaunchPermission = { Add: permissionsOf(add), Remove: permissionsOf(remove) };
            await call(target('ModifyImageAttribute', amiId), () => client.send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_1__/* .ModifyImageAttributeCommand */ .FE3({ ImageId: amiId, LaunchPermission })));
        },
        requireImdsV2: async (amiId) => {
            await call(target('ModifyImageAttribute', amiId), () => client.send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_1__/* .ModifyImageAttributeCommand */ .FE3({ ImageId: amiId, ImdsSupport: { Value: 'v2.0' } })));
        },
        tag: async (resourceIds, tags) => {
            const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
            await call(target('CreateTags', resourceIds.join(', ')), () => client.send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_1__/* .CreateTagsCommand */ .RmG({ Resources: resourceIds, Tags })));
        },
    };
}
function amiOf(image, region) {
    return {
        amiId: image.ImageId ?? '',
        region,
        name: image.Name ?? '',
        state: image.State ?? 'unknown',
        ownerId: image.OwnerId ?? '',
        createdAt: image.CreationDate ?? '',
        rootDeviceName: image.RootDeviceName ?? '',
        architecture: image.Architecture ?? '',
        ...(image.ImdsSupport === undefined ? {} : { imdsSupport: image.ImdsSupport }),
        productCodes: (image.ProductCodes ?? []).flatMap((code) => code.ProductCodeId ?? []),
        tags: tagsOf(image.Tags),
        volumes: (image.BlockDeviceMappings ?? []).flatMap(({ DeviceName, Ebs }) => Ebs ? [{ device: DeviceName ?? '', ...(Ebs.SnapshotId === undefined ? {} : { snapshotId: Ebs.SnapshotId }), sizeGiB: Ebs.VolumeSize ?? 0, isEncrypted: Ebs.Encrypted === true }] : []),
    };
}
function tagsOf(tags) {
    return Object.fromEntries((tags ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? '']));
}
function permissionsOf(permissions) {
    return [
        ...permissions.organizations.map((OrganizationArn) => ({ OrganizationArn })),
        ...permissions.organizationalUnits.map((OrganizationalUnitArn) => ({ OrganizationalUnitArn })),
        ...permissions.accounts.map((UserId) => ({ UserId })),
        ...(permissions.isPublic ? [{ Group: 'all' }] : []),
    ];
}


/***/ })

};
