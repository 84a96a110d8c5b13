package mapping;

import java.util.Properties;
import org.hibernate.usertype.ParameterizedType;

class BitsBelow extends BitsAsText implements ParameterizedType {
    @Override
    public void setParameterValues(Properties parameters) {}
}
