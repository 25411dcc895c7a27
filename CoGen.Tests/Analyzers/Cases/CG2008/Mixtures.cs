using System;
using System.Net.Http;
using System.Threading.Tasks;
using CoGen;

namespace Mixed;

partial class ElsewhereMixtures
{
    [CoTask]
    async CoTask Run(Socket s, byte[] buffer, Task given)
    {
        await Pause(); // CG2008
        await Receive(s, buffer); // CG2008
        Fire(); // CG2008
        await Compute();
        await Download(new HttpClient());
        await given;
        await Task.Delay(1);
        await Nested();
        await Local(); // CG2008
        async Task Local() => await Task.Delay(1);
        await Task.Run(() => 1);
        await Value(); // CG2008
        await Sys.Yield();
    }

    async Task Pause() => await Task.Delay(10);

    async Task<int> Receive(Socket s, byte[] buffer) => await s.ReceiveAsync(buffer, SocketFlags.None);

    async void Fire() => await Task.Delay(1);

    Task Compute() => Task.CompletedTask;

    async Task<string> Download(HttpClient client) => await client.GetStringAsync("http://localhost");

    async Task Nested() => await Pause();

    async ValueTask Value()
    {
        await Task.Yield();
    }
}
