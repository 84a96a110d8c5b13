package demo;

import jakarta.persistence.*;

@Entity
public class Gift extends Item {
    @Enumerated Wrap wrap;
    @Embedded Size size;
}
