// C# 8. Private, protected and internal types in the signatures and bodies of tasks, of their own and of outer types.
// Without a frame: Keeper.Share
namespace Conformance.Declarations.PrivateTypes;

partial class Keeper
{
    private enum State
    {
        Idle,
        Busy,
    }

    private record Item(int N, State State);

    protected class Shared
    {
        public int N;
    }

    protected partial class Nested
    {
        private struct Own
        {
            public int N;
        }

        [CoTask]
        private async CoTask<Own> Make(Item item)
        {
            await Pause(item.N);
            return new Own { N = item.N };
        }

        [CoTask]
        internal async CoTask<int> Run() => (await Make(new Item(4, State.Idle))).N + await Point(1);
    }

    [CoTask]
    private static async CoTask<Item> Step(Item item)
    {
        await Pause(item.N);
        return item with { N = item.N + 1, State = await Flip(item.State) };
    }

    [CoTask]
    private static async CoTask<State> Flip(State state)
    {
        await Pause(9);
        return state == State.Idle ? State.Busy : State.Idle;
    }

    [CoTask]
    protected async CoTask<Shared> Share(Shared s)
    {
        await Pause(s.N);
        s.N++;
        return s;
    }

    [CoTask]
    public async CoTask Run()
    {
        var item = new Item(0, State.Idle);
        for (var i = 0; i < 3; i++)
            item = await Step(item);
        Log(item);
        Log(await new Nested().Run());
        Log((await Share(new Shared { N = 3 })).N);
        Func<CoTask<Item>> later = () => Step(item);
        Log(await later());
    }
}

partial class DerivedKeeper : Keeper
{
    [CoTask]
    public async CoTask<int> Twice()
    {
        var s = await Share(new Shared { N = 5 });
        return (await Share(s)).N;
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        await new Keeper().Run();
        Log(await new DerivedKeeper().Twice());
    }
}
