// C# 9. [CoTask] local functions whose names, locals and parameters are those of what is around them, or of our own code.
namespace Conformance.Closures.LocalTaskNames;

static partial class Program
{
    static int Count(int n) => n * 1000;

    static string State => "static state";

    [CoTask]
    internal static async CoTask Main()
    {
        const int Limit = 3;
        var n = await Point(1);
        var State = "local";
        Log(await Shadow(5));
        Log(await Static(6));
        Log(await @class(7));
        await Pause(n);
        Log(n + State);

        [CoTask]
        async CoTask<int> Shadow(int n)
        {
            var Limit = n + 1;
            await Pause(Limit);
            Func<int> f = () => n + Limit;
            n = 50;
            return f() + Count(1) + Helper(2) + State.Length;
        }

        [CoTask]
        static async CoTask<int> Static(int State)
        {
            var n = State + Limit;
            int Helper = 4;
            await Pause(n);
            return n + Helper + State + Program.State.Length;
        }

        [CoTask]
        async CoTask<int> @class(int @event)
        {
            var n = 2;
            await Pause(@event);
            return @event + n + nameof(@class).Length + nameof(State).Length + Limit;
        }

        static int Helper(int k) => k + Limit;
    }
}
