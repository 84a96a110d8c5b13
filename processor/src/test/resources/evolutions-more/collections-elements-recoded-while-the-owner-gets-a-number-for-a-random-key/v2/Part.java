package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Embeddable
public class Part {
    @RenamedFrom("name") String title;
    @Convert(converter = org.hibernate.type.YesNoConverter.class) Boolean good;
}
