"""What the checks work on: components, recipes, configurations and running images, made with boto3."""

import uuid

PARENT_PARAMETER = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"

REGIONS = ["us-east-1", "us-east-2", "us-west-1", "us-west-2"]

DOCUMENT = """name: clients
schemaVersion: 1.0
phases:
  - name: build
    steps:
      - name: Install
        action: ExecuteBash
        inputs:
          commands: ['echo build']
  - name: test
    steps:
      - name: Check
        action: ExecuteBash
        inputs:
          commands: ['echo test']
"""


class Account:
    """The clients of one account, and what is known of it before anything is made."""

    def __init__(self, session, **options):
        self._session = session
        self._options = options
        self._clients = {}
        self.home = session.region_name
        self.imagebuilder = self.client("imagebuilder")
        self.regions = sorted(one["RegionName"] for one in self.client("ec2").describe_regions()["Regions"])
        self.account_id = self.client("sts").get_caller_identity()["Account"]
        parameter = self.client("ssm").get_parameter(Name=PARENT_PARAMETER)["Parameter"]
        self.parent = self.client("ec2").describe_images(ImageIds=[parameter["Value"]])["Images"][0]
        self.parent_disk = self.parent["BlockDeviceMappings"][0]["Ebs"]

    def client(self, service, region=None):
        key = service, region or self.home
        if key not in self._clients:
            self._clients[key] = self._session.client(service, region_name=key[1], **self._options)
        return self._clients[key]

    def customer_alias(self, region):
        """The alias of the customer-managed key of the region."""
        aliases = [page["Aliases"] for page in self.client("kms", region).get_paginator("list_aliases").paginate()]
        return next(one for page in aliases for one in page if not one["AliasName"].startswith("alias/aws/"))

    def create_component(self, name, document=DOCUMENT, **more):
        wanted = {"name": name, "semanticVersion": "1.0.0", "platform": "Linux", "data": document, **more}
        return self.imagebuilder.create_component(**wanted)

    def create_recipe(self, name, component_arns, disk, **more):
        """`disk` goes over the parent's root device."""
        return self.imagebuilder.create_image_recipe(
            **{
                "name": name,
                "semanticVersion": "1.0.0",
                "components": [{"componentArn": arn} for arn in component_arns],
                "parentImage": self.parent["ImageId"],
                "blockDeviceMappings": [{"deviceName": self.parent["RootDeviceName"], "ebs": disk}],
                **more,
            }
        )

    def create_distribution(self, name, ami_name, regions, **more):
        """`regions` maps a region to what its AMIs get beside the name."""
        return self.imagebuilder.create_distribution_configuration(
            name=name,
            distributions=[
                {"region": region, "amiDistributionConfiguration": {"name": ami_name, **ami}}
                for region, ami in regions.items()
            ],
            **more,
        )

    def create_image(self, recipe_arn, infrastructure_arn, **more):
        return self.imagebuilder.create_image(
            imageRecipeArn=recipe_arn, infrastructureConfigurationArn=infrastructure_arn, **more
        )

    def image(self, arn):
        return self.imagebuilder.get_image(imageBuildVersionArn=arn)["image"]


def token():
    return str(uuid.uuid4())
