package mapping;

public abstract class NotMapped extends Top {
    String notMapped;
}
