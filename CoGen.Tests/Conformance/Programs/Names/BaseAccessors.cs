// C# 8. base members of which a derived type may use a part: an accessor, a value that is not written, a bounded reference.
namespace Conformance.Names.BaseAccessors;

class Shape
{
    protected readonly string _kind = "shape";
    protected volatile int _stage = 1;

    public virtual int Sides { get; private set; } = 3;

    public virtual int Corners { private get; set; }

    public virtual string Title { get; private protected set; } = "none";

    public virtual int Size { get; set; } = 10;

    public virtual string this[int at]
    {
        get => $"{at} of {_kind}";
        private set => Log($"{at} becomes {value}");
    }

    protected virtual int First(scoped ReadOnlySpan<int> all) => all[0];

    protected virtual int Sum(params ReadOnlySpan<int> all) => all.Length;

    protected virtual ref int Longer(scoped ref int a, ref int b) => ref b;

    protected virtual string Colour(DayOfWeek day = DayOfWeek.Friday, decimal part = 0.5m, char mark = '\'', string? name = "a\"b") =>
        $"{day} {part} {mark} {name}";

    public int Seen() => Corners;
}

class Middle : Shape
{
    // Only one accessor is new: base finds the other one further down.
    public override int Size
    {
        set
        {
            Log($"size {value}");
            base.Size = value;
        }
    }
}

partial class Square : Middle
{
    public override int Sides => -1;

    public override int Corners
    {
        set => Log("hidden");
    }

    public override string Title => "hidden";

    public override int Size
    {
        get => -1;
        set => Log("hidden");
    }

    public override string this[int at] => "hidden";

    protected override int First(scoped ReadOnlySpan<int> all) => -1;

    protected override int Sum(params ReadOnlySpan<int> all) => -1;

    protected override ref int Longer(scoped ref int a, ref int b) => throw new TestException("hidden");

    [CoTask]
    public async CoTask Show()
    {
        Log(base.Sides + await Point(1));
        base.Corners = await Point(2);
        Log(Seen());
        Log(base.Title);
        base.Title = Val("title", await Point(3, "square"));
        Log(base.Title);
        base.Size += await Point(4);
        Log(base.Size++ + base.Size);
        Log(base[await Point(5)]);
        Log(base._kind + base._kind.Length);
        base._stage += await Point(6);
        Log(base._stage);
        int[] numbers = [7, 8, 9];
        Log(base.First(numbers) + await Point(7));
        Log(base.Sum(1, 2, 3) + await Point(8));
        Log(base.Colour());
        Log(base.Colour(name: await Point(9, "n"), part: 2));
        Longest(numbers);
        Log(string.Join(' ', numbers));
        Func<int> sides = () => base.Sides + base.Size;
        Log(sides());

        void Longest(int[] all) => base.Longer(ref all[0], ref all[1]) = all.Length;
    }
}

interface IMark { }

class Mark : IMark
{
    public string Text => "mark";
}

// The type argument makes a class of a constraint that stands behind an interface.
class Marked<T>
    where T : IMark, new()
{
    public virtual string Both<U>(T one, U other)
        where U : IMark, T, new() => $"{one.GetType().Name} {other.GetType().Name}";
}

partial class Twice : Marked<Mark>
{
    public override string Both<U>(Mark one, U other) => "hidden";

    [CoTask]
    public async CoTask Show() => Log(base.Both(await Point(20, new Mark()), new Mark()));
}

static partial class Program
{
    public static partial CoTask<string> Named<T>(T value, DayOfWeek day = DayOfWeek.Monday, decimal part = 1.5m, float none = float.NaN);

    [CoTask]
    public static async partial CoTask<string> Named<X>(X value, DayOfWeek day, decimal part, float none) =>
        $"{value} {day} {Show(part)} {none} {await Point(21)}";

    [CoTask]
    public static async CoTask Main()
    {
        await new Square().Show();
        await new Twice().Show();
        Log(await Named('v'));
    }
}
