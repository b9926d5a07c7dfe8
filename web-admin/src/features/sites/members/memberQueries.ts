import { api, unwrap } from "@smt/shared/api";
import type { components } from "@smt/shared/api/schema.d.ts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

type Schemas = components["schemas"];
export type MemberIdentity = Schemas["MemberIdentityOut"];
export type MemberKey = Schemas["MemberKeyOut"];

export function useMemberIdentity(siteId: string) {
  return useQuery({
    queryKey: ["member-identity", siteId],
    queryFn: (): Promise<MemberIdentity> =>
      unwrap(api.GET("/api/v1/sites/{site_id}/member-identity", { params: { path: { site_id: siteId } } })),
  });
}

export function useMemberVerbs(siteId: string) {
  const cache = useQueryClient();
  const site = { params: { path: { site_id: siteId } } };
  const refresh = () => cache.invalidateQueries({ queryKey: ["member-identity", siteId] });
  return {
    make: useMutation({
      mutationFn: (): Promise<Schemas["MemberKeyMade"]> =>
        unwrap(api.POST("/api/v1/sites/{site_id}/member-keys", site)),
      onSuccess: refresh,
    }),
    withdraw: useMutation({
      mutationFn: (keyId: string) =>
        unwrap(api.DELETE("/api/v1/member-keys/{key_id}", { params: { path: { key_id: keyId } } })),
      onSettled: refresh,
    }),
    require: useMutation({
      mutationFn: (is_proof_required: boolean) =>
        unwrap(api.PATCH("/api/v1/sites/{site_id}/member-identity", { ...site, body: { is_proof_required } })),
      onSettled: refresh,
    }),
    check: useMutation({
      mutationFn: (proof: Schemas["MemberProof"]): Promise<Schemas["MemberCheckOut"]> =>
        unwrap(api.POST("/api/v1/sites/{site_id}/member-checks", { ...site, body: proof })),
    }),
  };
}

/** What somebody has pasted: a JWT, or the JSON that the sample code makes. */
export function readProof(text: string): Schemas["MemberProof"] {
  const pasted = text.trim();
  try {
    const { jwt, member, signature } = JSON.parse(pasted);
    const part = (value: unknown) => (typeof value === "string" ? value : null);
    return { jwt: part(jwt), member: part(member), signature: part(signature) };
  } catch {
    return { jwt: pasted, member: null, signature: null };
  }
}
