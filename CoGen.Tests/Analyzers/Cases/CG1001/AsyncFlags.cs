partial class TaskAsyncFlags
{
    [CoTask]
    async CoTask Run(Dual dual, Handler handler, bool unknown)
    {
        dual.Core(async: false).GetAwaiter().GetResult();
        Console.WriteLine(dual.Get(false, 3).Result);
        dual.Forward(false).Wait();
        var later = dual.Get(false, 3);
        Console.WriteLine(later.Result);
        dual.Either(false).AsTask().Wait();
        dual.Kept(async: false).GetAwaiter().GetResult();
        Console.WriteLine(dual.Chosen(false).Result);
        handler(dual, doAsync: false).GetAwaiter().GetResult();
        Console.WriteLine(dual.Message(false).Result);
        dual.Either(true).AsTask().Wait(); // CG1001
        handler(dual, doAsync: true).GetAwaiter().GetResult(); // CG1001
        Console.WriteLine(dual.Message(true).Result); // CG1001
        dual.Unless(null).Wait();
        dual.Write("x", null).GetAwaiter().GetResult();
        dual.By(Way.Plain).Wait();
        dual.Unless(CancellationToken.None).Wait(); // CG1001
        dual.By(Way.Async).Wait(); // CG1001
        dual.Core(async: true).GetAwaiter().GetResult(); // CG1001
        dual.Core(unknown).GetAwaiter().GetResult(); // CG1001
        dual.Waits(false).Wait(); // CG1001
        await dual.Core(true);
    }

    delegate Task Handler(Dual dual, bool doAsync);

    class Dual
    {
        public async Task Core(bool async)
        {
            if (async)
                await Number();
            else
                Console.WriteLine();
            await Inner(async).ConfigureAwait(false);
        }

        async ValueTask Inner(bool async, CancellationToken token = default) => Console.WriteLine(async ? await Number() : 3);

        public async ValueTask<int> Get(bool async, int n)
        {
            if (!async)
                return n;
            return await Number();
        }

        public Task Forward(bool async) => Core(async);

        public async Task Waits(bool async)
        {
            if (async)
                await Number();
            await Task.Run(() => 3);
        }

        public ValueTask Either(bool async)
        {
            if (async)
                return new(Number());
            Console.WriteLine();
            return new();
        }

        public ValueTask<IComparable> Message(bool async) => async ? Text() : new ValueTask<IComparable>("x");

        async ValueTask<IComparable> Text() => (await Number()).ToString();

        public Task Kept(bool async)
        {
            var task = Task.CompletedTask;
            if (async)
                task = Number();
            return task;
        }

        public ValueTask<int> Chosen(bool async)
        {
            return async ? Later() : new(3);

            async ValueTask<int> Later() => await Number();
        }

        public async Task Unless(CancellationToken? token)
        {
            if (token.HasValue)
                await Number();
            else
                Console.WriteLine();
        }

        public async Task Write(string text, CancellationToken? token)
        {
            Console.WriteLine(text);
            await Unless(token);
            if (token is { } given)
                await Task.Run(() => 3, given);
        }

        public async Task By(Way way)
        {
            if (way == Way.Async)
                await Number();
            Console.WriteLine(
                way switch
                {
                    Way.Async => await Number(),
                    _ => 3,
                }
            );
        }

        Task<int> Number() => Task.Run(() => 3);
    }

    enum Way
    {
        Plain,
        Async,
    }
}
