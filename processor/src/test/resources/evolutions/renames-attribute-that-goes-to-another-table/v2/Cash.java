package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
public class Cash extends Payment {
    @RenamedFrom("till") String drawer;
    Integer coins;
}
