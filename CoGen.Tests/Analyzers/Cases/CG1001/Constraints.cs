using System.Data;
using System.Data.Common;

partial class Constraints
{
    interface IConnection : IDbConnection
    {
        void Open(int time);
    }

    class Fake : IDisposable
    {
        public void Open() { }

        public void Dispose() { }
    }

    [CoTask]
    async CoTask Opened<TClass, TInterface, TSame, TOther>(TClass a, TInterface b, TSame c, TOther d, IConnection e)
        where TClass : DbConnection
        where TInterface : IDbConnection
        where TSame : TInterface
        where TOther : Fake
    {
        a.Open(); // CG1001
        b.Open(); // CG1001
        c.Open(); // CG1001
        d.Open();
        e.Open(); // CG1001
        e.Open(3);
        await a.OpenAsync();
    }

    [CoTask]
    async CoTask Streams<T>(T stream, byte[] buffer)
        where T : NetworkStream
    {
        stream.ReadExactly(buffer); // CG1001
        await stream.ReadExactlyAsync(buffer);
    }
}
