package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.util.GregorianCalendar;
import java.util.HashMap;

@Entity
class Sample {
    @Id
    Long id;

    Point point;
    Box box;
    Inner.Deep deep;
    GregorianCalendar calendar;
    java.net.Inet4Address address;
    HashMap<String, String> map;
    Serializable anything;
    Quiet quiet;
}
