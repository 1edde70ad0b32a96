import { useForm } from "@tanstack/react-form";
import { createRoot } from "react-dom/client";
import init from "satsing";
import { network, schema, SESSIONS } from "./network";

function Sessions() {
  const form = useForm({ defaultValues: network, validators: { onBlur: schema, onSubmit: schema } });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
    >
      {SESSIONS.map((at) => (
        <form.Field key={at} name={`groups[0].sessions[${at}].startsOn`}>
          {(field) => {
            const [issue] = field.state.meta.errors;
            return (
              <p>
                <label>
                  Session {at + 1}{" "}
                  <input
                    type="date"
                    value={field.state.value ?? ""}
                    onChange={(event) => field.handleChange(event.target.value)}
                    onBlur={field.handleBlur}
                    aria-invalid={Boolean(issue)}
                  />
                </label>
                {issue && <strong role="alert">{issue.message}</strong>}
              </p>
            );
          }}
        </form.Field>
      ))}
      <button>Send</button>
      <form.Subscribe selector={(state) => state.isSubmitSuccessful}>{(isSent) => isSent && <output>Sent</output>}</form.Subscribe>
    </form>
  );
}

await init();
createRoot(document.getElementById("form")!).render(<Sessions />);
