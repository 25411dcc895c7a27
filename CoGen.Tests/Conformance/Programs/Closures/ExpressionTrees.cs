// C# 3. Expression trees over captured variables, compiled before and after an await; anonymous methods.
using System.Linq.Expressions;

namespace Conformance.Closures.ExpressionTrees;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var n = await Point(1);
        Expression<Func<int, int>> e = x => x + n;
        await Pause(2);
        n = 10;
        Log(e.Compile()(5));
        Log(new[] { 1, 20 }.AsQueryable().Where(x => x > n).Count());
        Func<int, int> anonymous = delegate(int x)
        {
            return x * n;
        };
        await Pause(3);
        Log(anonymous(2));
        Action ignores = delegate
        {
            n++;
        };
        ignores();
        Log(n);
    }
}
