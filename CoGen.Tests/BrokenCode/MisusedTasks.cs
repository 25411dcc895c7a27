namespace CoGen.Tests.BrokenCode;

/// <summary>Code that every rule has something to say about, for the scrambler.</summary>
internal static class MisusedTasks
{
    public const string Source = """
        using System.Net.Sockets;
        using System.Threading;
        public partial class Misused
        {
            [ThreadStatic] static int t_count;
            static readonly AsyncLocal<string> s_name = new();
            static readonly object s_gate = new();
            static readonly SemaphoreSlim s_semaphore = new(1);
            readonly ReaderWriterLockSlim _lock = new();

            [CoTask] public async CoTask<int> Served(Socket socket, byte[] buffer)
            {
                Thread.Sleep(10);
                Task.Delay(10).Wait();
                var read = Task.FromResult(1).Result + Task.FromResult(2).GetAwaiter().GetResult();
                s_semaphore.Wait();
                Served(socket, buffer);
                var late = Served(socket, buffer);
                var task = Served(socket, buffer);
                await task;
                await task;
                await Sys.Send(socket, buffer);
                await Sys.Receive(socket, buffer);
                await socket.SendAsync(buffer);
                s_name.Value = "served";
                ref var count = ref t_count;
                Monitor.Enter(s_gate);
                _lock.EnterReadLock();
                try { await Sys.Yield(); t_count++; }
                finally { _lock.ExitReadLock(); Monitor.Exit(s_gate); }
                while (true)
                {
                    try { if (read++ > 10) break; await Sys.Yield(); }
                    catch (Exception) { continue; }
                }
                for (;;) { if (t_count > 3) return read; }
            }

            [CoTask] public async CoTask Waits()
            {
                lock (s_gate) { Console.ReadLine(); }
                while (!s_gate.Equals(null)) { }
                do { await Sys.Sleep(TimeSpan.Zero); } while (s_name.Value is not null);
                Func<CoTask> again = async () => { await Waits(); };
                await again();
                using (s_semaphore) await Sys.Kill(default);
                try { await Sys.Yield(); } catch { }
                try { await Sys.Yield(); } catch (TaskKilledException) when (t_count > 0) { await Waits(); }
            }

            static async CoTask Unmarked() { try { await Sys.Yield(); } catch (Exception) { Helper(); await Delayed(); } }

            [CoTask] static async CoTask Elsewhere() { Helper(); await Delayed(); }

            static async void Helper() => await Task.Delay(1);

            static async Task Delayed() { await Task.Delay(1); }

            public static async Task Outside(Misused misused)
            {
                await misused.Waits();
                _ = misused.Served(null!, []);
                new Scheduler().Spawn(misused.Waits());
            }
        }
        """;
}
