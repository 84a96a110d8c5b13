package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public class Human extends Keyed {
    @Column
    private String firstName;

    @Column
    private String lastName;
}
