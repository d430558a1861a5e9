"""Pages through lists with botocore's own paginators."""

import pytest

from answers import eventually, refused
from resources import DOCUMENT

COMPONENTS = 7
# Red Hat and Debian: their AMIs stay public and undeprecated, whatever the date of the machine.
PUBLISHERS = ["309956199498", "136693071363"]


def _paged(client, operation, member, size, **request):
    """The items of all pages; raises where a page is too long or there is only one."""
    pages = [page[member] for page in client.get_paginator(operation).paginate(**request, PaginationConfig={"PageSize": size})]
    assert len(pages) > 1, f"{operation} has only {len(pages)} page of {size}"
    assert all(0 < len(page) <= size for page in pages), f"{operation} has pages of {[len(page) for page in pages]}, not {size}"
    return [one for page in pages for one in page]


def _once(found, wanted):
    """Exactly these, each once, in whatever order."""
    assert sorted(found) == sorted(wanted)


@pytest.fixture(scope="module")
def components(account):
    """ARNs of the first build of each."""
    return [
        account.create_component(f"clients-list-{number}", DOCUMENT.replace("echo build", f"echo {number}"))["componentBuildVersionArn"]
        for number in range(COMPONENTS)
    ]


@pytest.fixture(scope="module")
def versions(components):
    """The same ARNs without the number of the build."""
    return [arn.rsplit("/", 1)[0] for arn in components]


def test_list_components_own_ones_3_to_a_page(account, versions):
    """list_components, own ones, 3 to a page: each once, after the lists' delay."""
    ib = account.imagebuilder
    names = [{"name": "name", "values": [f"clients-list-{number}" for number in range(COMPONENTS)]}]
    eventually(lambda: ib.list_components(filters=names)["componentVersionList"], lambda found: len(found) >= COMPONENTS, 20)
    _once([one["arn"] for one in _paged(ib, "list_components", "componentVersionList", 3, filters=names)], versions)
    every = [one["arn"] for one in _paged(ib, "list_components", "componentVersionList", 3, owner="Self")]
    assert len(every) == len(set(every))
    assert set(versions) <= set(every), f"{set(versions) - set(every)} are not among the own ones"


def test_list_components_amazons_7_to_a_page(account, versions):
    """list_components, Amazon's, 7 to a page: the same as 100 to a page, each once."""
    ib = account.imagebuilder
    short = [one["arn"] for one in _paged(ib, "list_components", "componentVersionList", 7, owner="Amazon")]
    long = [one["arn"] for one in ib.list_components(owner="Amazon", maxResults=100)["componentVersionList"]]
    _once(short, set(long))
    assert any(":aws:component/update-linux/" in arn for arn in short), "update-linux is not among them"
    assert not set(short) & set(versions), "own components are among Amazon's"


def test_list_component_build_versions(account, components, versions):
    """list_component_build_versions: both builds of the component."""
    ib = account.imagebuilder
    changed = account.create_component("clients-list-0", DOCUMENT)["componentBuildVersionArn"]
    assert changed == f"{versions[0]}/2"
    request = {"componentVersionArn": versions[0]}
    eventually(lambda: ib.list_component_build_versions(**request)["componentSummaryList"], lambda found: len(found) == 2, 20)
    _once([one["arn"] for one in _paged(ib, "list_component_build_versions", "componentSummaryList", 1, **request)], [components[0], changed])


def test_list_image_recipes_2_to_a_page(account, built):
    """list_image_recipes, 2 to a page: each once."""
    ib = account.imagebuilder
    found = [one["arn"] for one in _paged(ib, "list_image_recipes", "imageRecipeSummaryList", 2, owner="Self")]
    _once(found, [built.recipe, built.unsharable_recipe, built.small_recipe])


def test_list_images_2_to_a_page(account, built):
    """list_images, 2 to a page: one row per version, without the build number."""
    ib = account.imagebuilder
    found = [one["arn"] for one in _paged(ib, "list_images", "imageVersionList", 2, owner="Self")]
    builds = [built.image, built.second_image, built.unsharable_image, built.small_image]
    _once(found, {arn.rsplit("/", 1)[0] for arn in builds})


def test_list_image_build_versions_one_to_a_page(account, built):
    """list_image_build_versions, one to a page: both builds, with their states."""
    ib = account.imagebuilder
    version = built.image.rsplit("/", 1)[0]
    found = _paged(ib, "list_image_build_versions", "imageSummaryList", 1, imageVersionArn=version)
    _once([(one["arn"], one["state"]["status"]) for one in found], [(built.image, "AVAILABLE"), (built.second_image, "AVAILABLE")])


def test_describe_images_by_pages(account, built):
    """describe_images with MaxResults: the same as all at once, each once."""
    ec2 = account.client("ec2")
    short = [one["ImageId"] for one in _paged(ec2, "describe_images", "Images", 5, Owners=[*PUBLISHERS, "self"])]
    long = [one["ImageId"] for one in ec2.describe_images(Owners=[*PUBLISHERS, "self"])["Images"]]
    _once(short, set(long))
    assert built.amis[account.home]["image"] in short, "the own AMI is not among them"


def test_describe_snapshots_by_pages(account):
    """describe_snapshots with MaxResults: the same as all at once, each once."""
    ec2 = account.client("ec2")
    everything = [one["SnapshotId"] for one in ec2.describe_snapshots(OwnerIds=["self"])["Snapshots"]]
    page = ec2.describe_snapshots(OwnerIds=["self"], MaxResults=5)
    _once([one["SnapshotId"] for one in page["Snapshots"]], set(everything))
    with refused("InvalidParameterValue"):
        ec2.describe_snapshots(OwnerIds=["self"], MaxResults=4)


def test_a_pagination_token_of_another_list(account):
    """A pagination token of another list: InvalidPaginationTokenException; of EC2: InvalidNextToken."""
    ib = account.imagebuilder
    following = ib.list_components(owner="Amazon", maxResults=2)["nextToken"]
    with refused("InvalidPaginationTokenException"):
        ib.list_image_recipes(nextToken=following)
    with refused("InvalidNextToken"):
        account.client("ec2").describe_images(Owners=["self"], NextToken="nonsense", MaxResults=5)
