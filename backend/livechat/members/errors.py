from livechat.core.errors import Forbidden, Invalid


class MemberSignatureInvalid(Forbidden):
    """No key of this site made the signature (SC4)."""

    code = "member_signature_invalid"


class MemberProofExpired(Forbidden):
    """The proof was good once: `exp` has passed (SC4)."""

    code = "member_proof_expired"


class MemberProofTooLong(Forbidden):
    """`exp` lies too far ahead: a proof that leaks must soon be worth nothing (SC4)."""

    code = "member_proof_too_long"


class MemberAudienceWrong(Forbidden):
    """`aud` is not the key of this site (SC4)."""

    code = "member_audience_wrong"


class MemberClaimsInvalid(Invalid):
    """The signature is right, but the claims cannot be used; `field` names the first that is wrong."""

    code = "member_claims_invalid"


class MemberProofRequired(Forbidden):
    """The site takes signed members only."""

    code = "member_proof_required"
