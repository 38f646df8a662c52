// node pool.mjs PORT MAILS SESSIONS: microseconds of CPU time that nodemailer's pool takes for each mail.
import nodemailer from "nodemailer";
const [port, n, sessions] = process.argv.slice(2).map(Number);
const pool = nodemailer.createTransport({
  host: "127.0.0.1", port, secure: false, ignoreTLS: true, pool: true, maxConnections: sessions, maxMessages: Infinity,
});
let html = "<p>How likely are you to recommend us?</p>";
for (let score = 0; score < 11; score++) html += `<a href="https://feedback.example/r/1.0123456789abcdefghijkl/${score}">${score}</a> `;
const began = process.cpuUsage();
let at = 0;
await Promise.all(Array.from({ length: sessions }, async () => {
  while (at < n) {
    const to = `c${at++}@d.example`;
    await pool.sendMail({ from: "a@b.example", to, subject: "How did we do?", text: "How likely are you to recommend us?", html });
  }
}));
const { user, system } = process.cpuUsage(began);
console.log((user + system) / n);
pool.close();
