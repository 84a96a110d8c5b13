package mapping;

public class Key extends BaseKey {
    Long pc;
}
