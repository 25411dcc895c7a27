// C# 13. Arrays of pointers in the signatures of tasks, which can hold no await.
namespace Conformance.Declarations.PointersInSignatures;

class Kinds<T>
{
    public enum Kind
    {
        First,
    }
}

static partial class Program
{
    [CoTask]
    static unsafe async CoTask<int> Length<T>(Kinds<T>.Kind*[] pointers) => pointers.Length;

    [CoTask]
    static unsafe async CoTask<int*[]> Same(int*[] pointers) => pointers;

    [CoTask]
    internal static async CoTask Main()
    {
        CoTask<int> length;
        unsafe
        {
            length = Length(new Kinds<int>.Kind*[2]);
        }
        Log(await length);
        unsafe
        {
            length = Local(new delegate* <int, void>[3]);
        }
        Log(await length);

        [CoTask]
        static unsafe async CoTask<int> Local(delegate* <int, void>[] pointers) => pointers.Length;
    }
}
