"""Content credentials: what is stated, and where the optional library is installed, that a reader finds it valid."""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

from restorer.dossier import credentials
from restorer.dossier.export import export
from restorer.dossier.person import Person
from restorer.errors import SaveError
from restorer.imaging import io

from .conftest import Make

HAS_LIBRARY = importlib.util.find_spec("c2pa") is not None
_OPENSSL = """
openssl ecparam -name prime256v1 -genkey -noout -out ca.key
openssl req -x509 -new -key ca.key -days 9 -subj /CN=Root/O=Test -addext basicConstraints=critical,CA:TRUE \
 -addext keyUsage=critical,keyCertSign -out ca.pem
openssl ecparam -name prime256v1 -genkey -noout | openssl pkcs8 -topk8 -nocrypt -out key.pem
openssl req -new -key key.pem -subj /CN=Signer/O=Museum -out ee.csr
printf "basicConstraints=critical,CA:FALSE\\nkeyUsage=critical,digitalSignature\\nextendedKeyUsage=emailProtection\\n\
subjectKeyIdentifier=hash\\nauthorityKeyIdentifier=keyid\\n" > extensions
openssl x509 -req -in ee.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 9 -extfile extensions -out ee.pem
cat ee.pem ca.pem > chain.pem
"""


def test_what_is_missing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    assert "not installed" in str(credentials.why_not(Person()))
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: object())
    assert "certificate" in str(credentials.why_not(Person(certificate=Path("a"))))
    assert credentials.why_not(Person(certificate=Path("a"), key=Path("b"))) is None


def test_the_manifest_says_what_was_done(make: Make) -> None:
    stated = credentials.manifest(make().snapshot(), Person(operator="A. Operator"))
    opened, edited = stated["assertions"][0]["data"]["actions"]
    assert opened["action"] == "c2pa.opened"
    assert edited["digitalSourceType"].endswith("compositeWithTrainedAlgorithmicMedia")
    what = edited["parameters"]["org.restorer.restoration"]
    assert what == {"fills": 3, "fillers": ["clone", "net"], "checkpoints": {"net": "ab" * 32}}
    assert stated["claim_generator_info"][0]["org.restorer.operator"] == "A. Operator"


@pytest.mark.skipif(not HAS_LIBRARY, reason="the optional library c2pa-python is not installed")
@pytest.mark.skipif(shutil.which("openssl") is None, reason="no openssl to make a certificate with")
@pytest.mark.parametrize("suffix", ["png", "tif", "jpg", "webp"])
def test_a_reader_finds_the_statement_valid(make: Make, tmp_path: Path, suffix: str) -> None:
    import c2pa

    subprocess.run(["sh", "-ec", _OPENSSL], cwd=tmp_path, check=True, capture_output=True)
    person = Person(certificate=tmp_path / "chain.pem", key=tmp_path / "key.pem")
    state = make().snapshot()
    path = tmp_path / f"signed.{suffix}"
    assert export(state, path, signer=person).signed
    with c2pa.Reader(path) as reader:
        found = json.loads(reader.json())
    assert found["validation_state"] == "Valid"
    active = found["manifests"][found["active_manifest"]]
    assert [one["relationship"] for one in active["ingredients"]] == ["parentOf"]
    export(state, tmp_path / f"plain.{suffix}")
    np.testing.assert_array_equal(io.read(path).pixels, io.read(tmp_path / f"plain.{suffix}").pixels)
    assert b"xmpMM:History" in (io.read(path).metadata.xmp or b"")
    before = path.read_bytes()
    with pytest.raises(SaveError, match="signed"):
        export(state, path, signer=Person(certificate=path, key=path), overwrite=True)
    assert path.read_bytes() == before
