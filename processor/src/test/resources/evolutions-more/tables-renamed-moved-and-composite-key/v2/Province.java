package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity @RenamedFrom("region") @IdClass(ProvinceId.class) @Table(schema = "geo")
public class Province {
    @Id @Column(length = 2) String country;
    @Id Integer number;
    String name;
}
