// Runs before any page is fetched or drawn: the engine, which takes longest, starts beside them.
import './routes/dashboard';
