// C# 13. Ref locals between awaits, whose initializers hold awaits; ref iteration variables; ref structs that hold tasks.
namespace Conformance.Locals.RefLocals;

class Cells
{
    private readonly int[] _cells = [1, 2, 3];

    public ref int this[int i] => ref _cells[i];

    public ref int At(int i) => ref _cells[i];

    public Enumerator GetEnumerator() => new(_cells);

    public class Enumerator(int[] cells)
    {
        private int _index = -1;

        public ref int Current => ref cells[_index];

        public bool MoveNext() => ++_index < cells.Length;
    }
}

ref partial struct Holder
{
    [CoTask]
    public static async CoTask<int> Get(int n) => n + await Point(n);
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var cells = new Cells();
        ref int a = ref cells.At(await Point(1));
        a = 20;
        Log(cells[1]);
        var array = new[] { 1, 2, 3 };
        ref var b = ref array[await Point(2)];
        b++;
        Log(Show(array));
        foreach (ref var cell in cells)
        {
            cell *= 10;
            await Pause(cell);
        }
        Log(cells[2]);
        ref readonly int c = ref cells[await Point(0)];
        Log(c);
        Log(await Holder.Get(3));
        await Loop(cells);
    }

    [CoTask]
    static async CoTask Loop(Cells cells)
    {
        for (var i = 0; i < 3; i++)
        {
            ref var cell = ref cells[i];
            cell = i;
            await Pause(i);
        }
        Log(cells[2]);
    }
}
