import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { createRoot } from "react-dom/client";
import { useForm } from "react-hook-form";
import init from "satsing";
import { network, schema, SESSIONS } from "./network";

function Sessions() {
  const { register, handleSubmit, formState } = useForm({
    defaultValues: network,
    resolver: standardSchemaResolver(schema),
    mode: "onBlur",
  });
  const errors = formState.errors.groups?.[0]?.sessions;
  return (
    <form noValidate onSubmit={handleSubmit(() => {})}>
      {SESSIONS.map((at) => {
        const message = errors?.[at]?.startsOn?.message;
        return (
          <p key={at}>
            <label>
              Session {at + 1} <input type="date" {...register(`groups.0.sessions.${at}.startsOn`)} aria-invalid={Boolean(message)} />
            </label>
            {message && <strong role="alert">{message}</strong>}
          </p>
        );
      })}
      <button>Send</button>
      {formState.isSubmitSuccessful && <output>Sent</output>}
    </form>
  );
}

await init();
createRoot(document.getElementById("form")!).render(<Sessions />);
