namespace CoGen.Tests.Conformance;

/// <summary>Writes when it is disposed.</summary>
public class Resource : IDisposable
{
    private readonly string _name;

    public Resource(string name)
    {
        _name = name;
        Points.Log($"open {name}");
    }

    public void Dispose() => Points.Log($"close {_name}");

    public override string ToString() => _name;
}

/// <summary>Awaits while it is disposed.</summary>
public class AsyncResource : IAsyncDisposable
{
    private readonly string _name;

    public AsyncResource(string name)
    {
        _name = name;
        Points.Log($"open {name}");
    }

    public async ValueTask DisposeAsync()
    {
        Points.Log($"closing {_name}");
        await Points.TaskPoint(0);
        Points.Log($"closed {_name}");
    }

    public override string ToString() => _name;
}
