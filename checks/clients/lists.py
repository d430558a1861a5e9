"""Pages through lists with botocore's own paginators."""

from checks import check, equal, eventually, holds, refused
from resources import DOCUMENT

COMPONENTS = 7
# Red Hat and Debian: their AMIs stay public and undeprecated, whatever the date of the machine.
PUBLISHERS = ["309956199498", "136693071363"]


def _paged(client, operation, member, size, **request):
    """The items of all pages; raises where a page is too long or there is only one."""
    pages = [page[member] for page in client.get_paginator(operation).paginate(**request, PaginationConfig={"PageSize": size})]
    holds(len(pages) > 1, f"{operation} has only {len(pages)} page of {size}")
    holds(all(0 < len(page) <= size for page in pages), f"{operation} has pages of {[len(page) for page in pages]}, not {size}")
    return [one for page in pages for one in page]


def _once(found, wanted):
    """Exactly these, each once, in whatever order."""
    equal(sorted(found), sorted(wanted))


def pages(account, made):
    ib = account.imagebuilder
    with check("list_components, own ones, 3 to a page: each once, after the lists' delay"):
        wanted = [
            account.create_component(f"clients-list-{number}", DOCUMENT.replace("echo build", f"echo {number}"))["componentBuildVersionArn"]
            for number in range(COMPONENTS)
        ]
        versions = [arn.rsplit("/", 1)[0] for arn in wanted]
        names = [{"name": "name", "values": [f"clients-list-{number}" for number in range(COMPONENTS)]}]
        eventually(lambda: ib.list_components(filters=names)["componentVersionList"], lambda found: len(found) >= COMPONENTS, 20)
        _once([one["arn"] for one in _paged(ib, "list_components", "componentVersionList", 3, filters=names)], versions)
        every = [one["arn"] for one in _paged(ib, "list_components", "componentVersionList", 3, owner="Self")]
        equal(len(every), len(set(every)))
        holds(set(versions) <= set(every), f"{set(versions) - set(every)} are not among the own ones")
    with check("list_components, Amazon's, 7 to a page: the same as 100 to a page, each once"):
        short = [one["arn"] for one in _paged(ib, "list_components", "componentVersionList", 7, owner="Amazon")]
        long = [one["arn"] for one in ib.list_components(owner="Amazon", maxResults=100)["componentVersionList"]]
        _once(short, set(long))
        holds(any(":aws:component/update-linux/" in arn for arn in short), "update-linux is not among them")
        holds(not set(short) & set(versions), "own components are among Amazon's")
    with check("list_component_build_versions: both builds of the component"):
        changed = account.create_component("clients-list-0", DOCUMENT)["componentBuildVersionArn"]
        equal(changed, f"{versions[0]}/2")
        request = {"componentVersionArn": versions[0]}
        eventually(lambda: ib.list_component_build_versions(**request)["componentSummaryList"], lambda found: len(found) == 2, 20)
        _once([one["arn"] for one in _paged(ib, "list_component_build_versions", "componentSummaryList", 1, **request)], [wanted[0], changed])
    with check("list_image_recipes, 2 to a page: each once"):
        found = [one["arn"] for one in _paged(ib, "list_image_recipes", "imageRecipeSummaryList", 2, owner="Self")]
        _once(found, [made.recipe, made.unsharable_recipe, made.small_recipe])
    with check("list_images, 2 to a page: one row per version, without the build number"):
        found = [one["arn"] for one in _paged(ib, "list_images", "imageVersionList", 2, owner="Self")]
        builds = [made.image, made.second_image, made.unsharable_image, made.small_image]
        _once(found, {arn.rsplit("/", 1)[0] for arn in builds})
    with check("list_image_build_versions, one to a page: both builds, with their states"):
        version = made.image.rsplit("/", 1)[0]
        found = _paged(ib, "list_image_build_versions", "imageSummaryList", 1, imageVersionArn=version)
        _once([(one["arn"], one["state"]["status"]) for one in found], [(made.image, "AVAILABLE"), (made.second_image, "AVAILABLE")])
    with check("describe_images with MaxResults: the same as all at once, each once"):
        ec2 = account.client("ec2")
        short = [one["ImageId"] for one in _paged(ec2, "describe_images", "Images", 5, Owners=[*PUBLISHERS, "self"])]
        long = [one["ImageId"] for one in ec2.describe_images(Owners=[*PUBLISHERS, "self"])["Images"]]
        _once(short, set(long))
        holds(made.amis[account.home]["image"] in short, "the own AMI is not among them")
    with check("describe_snapshots with MaxResults: the same as all at once, each once"):
        everything = [one["SnapshotId"] for one in ec2.describe_snapshots(OwnerIds=["self"])["Snapshots"]]
        page = ec2.describe_snapshots(OwnerIds=["self"], MaxResults=5)
        _once([one["SnapshotId"] for one in page["Snapshots"]], set(everything))
        with refused("InvalidParameterValue"):
            ec2.describe_snapshots(OwnerIds=["self"], MaxResults=4)
    with check("a pagination token of another list: InvalidPaginationTokenException; of EC2: InvalidNextToken"):
        following = ib.list_components(owner="Amazon", maxResults=2)["nextToken"]
        with refused("InvalidPaginationTokenException"):
            ib.list_image_recipes(nextToken=following)
        with refused("InvalidNextToken"):
            ec2.describe_images(Owners=["self"], NextToken="nonsense", MaxResults=5)
